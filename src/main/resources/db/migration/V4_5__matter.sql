-- Matters, their lawyers and the accounts in them, in one opaque column.
CREATE TABLE matter (
    id      CHAR(32) PRIMARY KEY,
    content ${blob} NOT NULL
) ${unordered};
