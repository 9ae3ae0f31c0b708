-- What each lawyer exported of late, and what a second lawyer was asked to agree to; the limits as last known, so that a change of them is seen.
CREATE TABLE export_meter (
    lawyer  VARCHAR(64) PRIMARY KEY,
    content ${blob} NOT NULL
) ${unordered};

CREATE TABLE export_request (
    id      CHAR(32) PRIMARY KEY,
    content ${blob} NOT NULL
) ${unordered};

CREATE TABLE export_limits (
    one     INTEGER PRIMARY KEY CHECK (one = 1),
    content ${blob} NOT NULL
);
