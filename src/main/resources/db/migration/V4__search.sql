-- what the staff trail's keyed hashes of queries are made with
CREATE TABLE search_key (
	name CHAR(8) PRIMARY KEY,
	content ${blob} NOT NULL
) ${unordered};
