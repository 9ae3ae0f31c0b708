-- Content is one opaque column; nothing else of an account is filtered on but id, state, week and change number.
-- ${unordered} is WITHOUT ROWID on SQLite, whose hidden row number would keep the order of arrival.
CREATE TABLE account (
    id      CHAR(32) PRIMARY KEY,
    state   VARCHAR(16) NOT NULL,
    week    CHAR(8),
    change  BIGINT NOT NULL DEFAULT 0,
    content ${blob}
) ${unordered};

CREATE INDEX account_state ON account (state, week);
CREATE INDEX account_change ON account (change);

CREATE TABLE change_number (
    one  INTEGER PRIMARY KEY CHECK (one = 1),
    last BIGINT NOT NULL
);
INSERT INTO change_number (one, last) VALUES (1, 0);

-- What staff do, with a time; what members do, with a week and no actor or object.
CREATE TABLE audit_entry (
    chain    VARCHAR(8) NOT NULL,
    seq      BIGINT NOT NULL,
    at       VARCHAR(20) NOT NULL,
    actor    VARCHAR(64) NOT NULL,
    role     VARCHAR(32) NOT NULL,
    action   VARCHAR(64) NOT NULL,
    object   VARCHAR(200) NOT NULL,
    outcome  VARCHAR(64) NOT NULL,
    previous CHAR(64) NOT NULL,
    hash     CHAR(64) NOT NULL,
    PRIMARY KEY (chain, seq)
) ${unordered};

CREATE TABLE audit_head (
    chain VARCHAR(8) PRIMARY KEY,
    seq   BIGINT NOT NULL,
    hash  CHAR(64) NOT NULL
) ${unordered};
INSERT INTO audit_head (chain, seq, hash) VALUES
    ('staff', 0, '0000000000000000000000000000000000000000000000000000000000000000'),
    ('member', 0, '0000000000000000000000000000000000000000000000000000000000000000');
