-- The public halves of the key-holders' keys.
CREATE TABLE holder (
    slot        SMALLINT PRIMARY KEY CHECK (slot BETWEEN 1 AND 3),
    public_half VARCHAR(64) NOT NULL UNIQUE
) ${unordered};

-- What was handed in, sealed for pairs of key-holders; a part for each time that something was.
CREATE TABLE original (
    account CHAR(32) NOT NULL,
    part    SMALLINT NOT NULL,
    week    CHAR(8) NOT NULL,
    sealed  ${blob} NOT NULL,
    PRIMARY KEY (account, part)
) ${unordered};

-- Entry codes not yet used, by SHA-256. A code that is used leaves no row, only a count.
CREATE TABLE entry_code (
    digest CHAR(64) PRIMARY KEY,
    kind   VARCHAR(8) NOT NULL,
    period CHAR(4) NOT NULL
) ${unordered};

CREATE TABLE redeemed (
    kind   VARCHAR(8) NOT NULL,
    period CHAR(4) NOT NULL,
    total  BIGINT NOT NULL,
    PRIMARY KEY (kind, period)
) ${unordered};

-- Drafts, closed under keys that only their writers' browsers hold.
CREATE TABLE draft (
    id     CHAR(64) PRIMARY KEY,
    day    CHAR(10) NOT NULL,
    sealed ${blob} NOT NULL
) ${unordered};

-- Which account a return code opens, by a digest of what is derived from the code.
CREATE TABLE return_link (
    digest  CHAR(64) PRIMARY KEY,
    account CHAR(32) NOT NULL UNIQUE
) ${unordered};
