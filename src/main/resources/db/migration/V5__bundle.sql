-- A bundle is kept as its recipe and the digest of its file, never as the file. The identifier is the first half of that digest.
CREATE TABLE bundle (
    id      CHAR(32) PRIMARY KEY,
    copy    INTEGER NOT NULL UNIQUE,
    content ${blob} NOT NULL
) ${unordered};
