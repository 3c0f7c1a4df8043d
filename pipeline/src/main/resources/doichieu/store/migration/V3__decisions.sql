-- What people decided about printed names of indicators, as they decided it.
CREATE TABLE indicator_decision (
  id           TEXT PRIMARY KEY,
  verdict      TEXT NOT NULL CHECK (verdict IN ('same', 'different', 'new')),
  stated_name  TEXT NOT NULL,
  unit         TEXT,
  indicator_id TEXT,
  decided_by   TEXT NOT NULL,
  decided_at   TEXT NOT NULL,
  note         TEXT
) STRICT;

PRAGMA user_version = 3;
