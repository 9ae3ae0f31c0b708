-- Who works here. Role, password hash, second factor and state stand in the one opaque column.
CREATE TABLE staff (
    name    VARCHAR(64) PRIMARY KEY,
    content ${blob} NOT NULL
) ${unordered};
