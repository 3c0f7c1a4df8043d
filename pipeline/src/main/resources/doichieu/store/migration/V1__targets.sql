-- The consolidated target database. Typed columns are for people and SQL; `record` is the whole
-- record as JSON, which the program reads back. `reconciled` is the record after the comparison of
-- all documents, where that changed it.

CREATE TABLE state (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE document (
  id            TEXT PRIMARY KEY,
  source_path   TEXT NOT NULL,
  source_file   TEXT NOT NULL,
  sha256        TEXT NOT NULL UNIQUE,
  format        TEXT NOT NULL,
  pages         INTEGER,
  issuer        TEXT,
  document_type TEXT,
  full_number   TEXT,
  symbol        TEXT,
  issued_year   INTEGER,
  issued_month  INTEGER,
  issued_day    INTEGER,
  subject       TEXT,
  level         TEXT,
  province_code TEXT,
  place         TEXT,
  plan_year     INTEGER,
  rendition_of  TEXT,
  revision_of   TEXT,
  record        TEXT NOT NULL,
  reconciled    TEXT
) STRICT;

-- One row a file that was seen. `place_id` and `root_id` stand for the absolute paths of the file and
-- of the folder it was found from, without telling them.
CREATE TABLE file (
  place_id             TEXT PRIMARY KEY,
  root_id              TEXT NOT NULL,
  source_path          TEXT NOT NULL,
  source_file          TEXT NOT NULL,
  sha256               TEXT,
  document_id          TEXT REFERENCES document (id),
  previous_document_id TEXT,
  outcome              TEXT NOT NULL,
  code                 TEXT,
  message_vi           TEXT,
  message_en           TEXT,
  retryable            INTEGER NOT NULL CHECK (retryable IN (0, 1)),
  attempts             INTEGER
) STRICT;
CREATE INDEX file_sha256 ON file (sha256);

CREATE TABLE target (
  id           TEXT PRIMARY KEY,
  document_id  TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  position     INTEGER NOT NULL,
  origin       TEXT NOT NULL,
  kind         TEXT NOT NULL,
  annex        TEXT,
  section      TEXT,
  ordinal      TEXT,
  stated_name  TEXT NOT NULL,
  indicator_id TEXT,
  match_status TEXT NOT NULL,
  applies_to   TEXT NOT NULL,
  comparator   TEXT,
  value        REAL,
  value_high   REAL,
  unit         TEXT,
  stated_value TEXT,
  commitment   TEXT NOT NULL,
  year         INTEGER,
  notes        TEXT,
  page         INTEGER,
  source_table INTEGER,
  source_row   INTEGER,
  source_text  TEXT,
  confidence   REAL NOT NULL,
  record       TEXT NOT NULL,
  reconciled   TEXT,
  UNIQUE (document_id, position)
) STRICT;
CREATE INDEX target_indicator ON target (indicator_id, year);

CREATE TABLE task (
  id           TEXT PRIMARY KEY,
  document_id  TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  position     INTEGER NOT NULL,
  annex        TEXT,
  section      TEXT,
  ordinal      TEXT,
  content      TEXT NOT NULL,
  lead         TEXT,
  coordinating TEXT,
  deliverable  TEXT,
  deadline     TEXT,
  starts_on    TEXT,
  ends_on      TEXT,
  page         INTEGER,
  source_table INTEGER,
  source_row   INTEGER,
  record       TEXT NOT NULL,
  UNIQUE (document_id, position)
) STRICT;

CREATE TABLE agency_of_target (
  target_id   TEXT NOT NULL REFERENCES target (id) ON DELETE CASCADE,
  role        TEXT NOT NULL CHECK (role IN ('lead', 'coordinating')),
  position    INTEGER NOT NULL,
  stated_name TEXT NOT NULL,
  agency_id   TEXT,
  PRIMARY KEY (target_id, role, position)
) STRICT;

-- Belongs to a document's preamble, or to one of its targets or tasks.
CREATE TABLE citation (
  document_id       TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  target_id         TEXT REFERENCES target (id) ON DELETE CASCADE,
  task_id           TEXT REFERENCES task (id) ON DELETE CASCADE,
  position          INTEGER NOT NULL,
  stated_text       TEXT NOT NULL,
  legal_document_id TEXT,
  document_type     TEXT,
  number            TEXT,
  issued_on         TEXT,
  issuer            TEXT,
  place             TEXT,
  resolution        TEXT NOT NULL
) STRICT;
CREATE INDEX citation_document ON citation (document_id);
CREATE INDEX citation_target ON citation (target_id);
CREATE INDEX citation_task ON citation (task_id);
CREATE INDEX citation_legal_document ON citation (legal_document_id);

-- `document_id` is null for a problem that concerns no single document; `stage` tells whether
-- reading one document or comparing all of them raised it.
CREATE TABLE problem (
  id          INTEGER PRIMARY KEY,
  document_id TEXT REFERENCES document (id) ON DELETE CASCADE,
  stage       TEXT NOT NULL CHECK (stage IN ('reading', 'comparison')),
  position    INTEGER NOT NULL,
  code        TEXT NOT NULL,
  severity    TEXT NOT NULL,
  message_vi  TEXT NOT NULL,
  message_en  TEXT NOT NULL,
  page        INTEGER,
  record      TEXT NOT NULL
) STRICT;
CREATE INDEX problem_document ON problem (document_id);

CREATE TABLE legal_document (
  id            TEXT PRIMARY KEY,
  position      INTEGER NOT NULL,
  document_type TEXT,
  number        TEXT NOT NULL,
  issued_on     TEXT,
  issuer        TEXT,
  title         TEXT,
  status        TEXT NOT NULL,
  replaced_by   TEXT,
  record        TEXT NOT NULL
) STRICT;

CREATE TABLE conflict (
  id             TEXT PRIMARY KEY,
  position       INTEGER NOT NULL,
  kind           TEXT NOT NULL,
  severity       TEXT NOT NULL,
  indicator_id   TEXT,
  year           INTEGER,
  applies_to     TEXT,
  legal_document_id TEXT,
  explanation_vi TEXT NOT NULL,
  explanation_en TEXT NOT NULL,
  status         TEXT NOT NULL,
  record         TEXT NOT NULL
) STRICT;

CREATE TABLE conflict_document (
  conflict_id TEXT NOT NULL REFERENCES conflict (id) ON DELETE CASCADE,
  position    INTEGER NOT NULL,
  document_id TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  PRIMARY KEY (conflict_id, position)
) STRICT;

CREATE TABLE conflict_value (
  conflict_id  TEXT NOT NULL REFERENCES conflict (id) ON DELETE CASCADE,
  position     INTEGER NOT NULL,
  target_id    TEXT REFERENCES target (id) ON DELETE CASCADE,
  document_id  TEXT REFERENCES document (id) ON DELETE CASCADE,
  stated       TEXT NOT NULL,
  value        REAL,
  value_high   REAL,
  unit         TEXT,
  PRIMARY KEY (conflict_id, position)
) STRICT;

CREATE TABLE indicator (
  id        TEXT PRIMARY KEY,
  name      TEXT NOT NULL,
  unit      TEXT,
  direction TEXT NOT NULL,
  position  INTEGER NOT NULL,
  record    TEXT NOT NULL
) STRICT;

-- Each plan once: neither another format of the same plan nor a version that a newer one replaced.
CREATE VIEW v_documents AS
SELECT d.id, d.source_file AS file, d.issuer, d.level, d.place, d.document_type AS type,
       COALESCE(d.full_number, d.symbol) AS number,
       CASE WHEN d.issued_year IS NULL THEN NULL
            WHEN d.issued_month IS NULL THEN CAST(d.issued_year AS TEXT)
            WHEN d.issued_day IS NULL THEN printf('%04d-%02d', d.issued_year, d.issued_month)
            ELSE printf('%04d-%02d-%02d', d.issued_year, d.issued_month, d.issued_day)
       END AS issued_on,
       d.plan_year AS year, d.subject, d.format, d.pages,
       (SELECT COUNT(*) FROM target t WHERE t.document_id = d.id) AS targets,
       (SELECT COUNT(*) FROM task k WHERE k.document_id = d.id) AS tasks,
       (SELECT COUNT(*) FROM problem p
         WHERE p.document_id = d.id AND p.severity <> 'info') AS problems,
       d.rendition_of, d.revision_of,
       d.rendition_of IS NULL
         AND NOT EXISTS (SELECT 1 FROM document n WHERE n.revision_of = d.id) AS counted
  FROM document d
 ORDER BY d.source_path, d.id;

CREATE VIEW v_targets AS
SELECT t.id, d.file AS document, d.issuer, d.level, d.place,
       COALESCE(t.year, d.year) AS year, t.annex, t.section, t.ordinal,
       i.name AS indicator, t.stated_name AS name, t.applies_to, t.comparator, t.value,
       t.value_high, t.unit, t.stated_value, t.commitment,
       (SELECT group_concat(stated_name, '; ') FROM
         (SELECT stated_name FROM agency_of_target a
           WHERE a.target_id = t.id AND a.role = 'lead' ORDER BY position)) AS lead,
       (SELECT group_concat(stated_name, '; ') FROM
         (SELECT stated_name FROM agency_of_target a
           WHERE a.target_id = t.id AND a.role = 'coordinating' ORDER BY position))
         AS coordinating,
       (SELECT group_concat(stated_text, '; ') FROM
         (SELECT stated_text FROM citation c WHERE c.target_id = t.id ORDER BY position))
         AS legal_basis,
       t.notes, t.page, t.source_table AS "table", t.source_row AS "row"
  FROM target t
  JOIN v_documents d ON d.id = t.document_id
  LEFT JOIN indicator i ON i.id = t.indicator_id
 WHERE d.counted
 ORDER BY d.file, t.document_id, t.position;

CREATE VIEW v_tasks AS
SELECT k.id, d.file AS document, d.issuer, d.level, d.place, d.year, k.annex, k.section, k.ordinal,
       k.content, k.lead, k.coordinating, k.deliverable, k.deadline, k.starts_on, k.ends_on,
       k.page, k.source_table AS "table", k.source_row AS "row"
  FROM task k
  JOIN v_documents d ON d.id = k.document_id
 WHERE d.counted
 ORDER BY d.file, k.document_id, k.position;

CREATE VIEW v_conflicts AS
SELECT c.id, c.severity, c.kind,
       COALESCE(i.name, l.document_type || ' ' || l.number, l.number, c.legal_document_id)
         AS about,
       c.year, c.applies_to AS scope,
       (SELECT group_concat(words, ' ↔ ') FROM
         (SELECT v.stated || COALESCE(' (' || COALESCE(
                d.issuer || CASE WHEN d.level IN ('department', 'unit') AND d.place IS NOT NULL
                                 THEN ', ' || d.place ELSE '' END,
                d.place, d.source_file) || ')', '') AS words
            FROM conflict_value v LEFT JOIN document d ON d.id = v.document_id
           WHERE v.conflict_id = c.id ORDER BY v.position)) AS "values",
       c.explanation_vi, c.explanation_en,
       (SELECT group_concat(source_file, '; ') FROM
         (SELECT d.source_file FROM conflict_document x JOIN document d ON d.id = x.document_id
           WHERE x.conflict_id = c.id ORDER BY x.position)) AS documents,
       c.status
  FROM conflict c
  LEFT JOIN indicator i ON i.id = c.indicator_id
  LEFT JOIN legal_document l ON l.id = c.legal_document_id
 ORDER BY c.position;

CREATE VIEW v_files AS
SELECT f.source_file AS file, f.outcome, f.code, f.message_vi, f.message_en, f.document_id,
       f.previous_document_id, f.sha256
  FROM file f
 ORDER BY f.source_path, f.place_id;

PRAGMA application_id = 1685023075;
PRAGMA user_version = 1;
