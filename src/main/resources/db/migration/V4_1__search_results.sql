-- a lawyer's searches, so that a list has an address without the words; saved ones have a name in their content
CREATE TABLE search_result (
	id      CHAR(32) PRIMARY KEY,
	lawyer  VARCHAR(64) NOT NULL,
	content ${blob} NOT NULL
) ${unordered};
CREATE INDEX search_result_lawyer ON search_result (lawyer);
