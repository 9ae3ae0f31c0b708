-- The ISO week of an account's last release. It was not kept before; the week of filing is the nearest that is known.
ALTER TABLE account ADD COLUMN released CHAR(8);
UPDATE account SET released = week WHERE state = 'RELEASED';

-- Lawyers' codes and tags, each with the accounts that carry it. A desk is a matter or one lawyer's own.
CREATE TABLE label (
    id      CHAR(32) PRIMARY KEY,
    desk    VARCHAR(80) NOT NULL,
    content ${blob} NOT NULL
) ${unordered};
CREATE INDEX label_desk ON label (desk);

-- Lawyers' notes: at most one of each lawyer on each account at each desk.
CREATE TABLE note (
    account CHAR(32) NOT NULL,
    desk    VARCHAR(80) NOT NULL,
    lawyer  VARCHAR(64) NOT NULL,
    content ${blob} NOT NULL,
    PRIMARY KEY (account, desk, lawyer)
) ${unordered};

-- Which searches their lawyers have shared in which matters.
CREATE TABLE shared_result (
    matter CHAR(32) NOT NULL,
    result CHAR(32) NOT NULL,
    PRIMARY KEY (matter, result)
) ${unordered};
