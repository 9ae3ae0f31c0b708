-- A bundle may be several files. Each is found by the first half of its digest. Bundles registered in the form before this are recognised by their
-- digest alone no more: that form held no real ones.
DELETE FROM bundle;
CREATE TABLE bundle_file (
    id   CHAR(32) PRIMARY KEY,
    copy INTEGER NOT NULL
) ${unordered};
