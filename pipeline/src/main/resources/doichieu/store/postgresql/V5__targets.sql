-- The consolidated target database as of version 5, the same tables and views as in SQLite. Typed
-- columns are for people and SQL; `record` is the whole record as JSON, which the program reads back.
-- `reconciled` is the record after the comparison of all documents, where that changed it. Text sorts
-- by its bytes, as everywhere in the program.

-- Marks the schema as this program's; one row.
CREATE TABLE doichieu_store (
  version INTEGER NOT NULL
);
INSERT INTO doichieu_store (version) VALUES (5);

CREATE TABLE state (
  name  TEXT COLLATE "C" PRIMARY KEY,
  value TEXT COLLATE "C" NOT NULL
);

CREATE TABLE document (
  id            TEXT COLLATE "C" PRIMARY KEY,
  source_path   TEXT COLLATE "C" NOT NULL,
  source_file   TEXT COLLATE "C" NOT NULL,
  sha256        TEXT COLLATE "C" NOT NULL UNIQUE,
  format        TEXT COLLATE "C" NOT NULL,
  pages         INTEGER,
  issuer        TEXT COLLATE "C",
  document_type TEXT COLLATE "C",
  full_number   TEXT COLLATE "C",
  symbol        TEXT COLLATE "C",
  issued_year   INTEGER,
  issued_month  INTEGER,
  issued_day    INTEGER,
  subject       TEXT COLLATE "C",
  level         TEXT COLLATE "C",
  province_code TEXT COLLATE "C",
  place         TEXT COLLATE "C",
  plan_year     INTEGER,
  rendition_of  TEXT COLLATE "C",
  revision_of   TEXT COLLATE "C",
  record        TEXT COLLATE "C" NOT NULL,
  reconciled    TEXT COLLATE "C"
);

-- One row a file that was seen. `place_id` and `root_id` stand for the absolute paths of the file and
-- of the folder it was found from, without telling them.
CREATE TABLE file (
  place_id             TEXT COLLATE "C" PRIMARY KEY,
  root_id              TEXT COLLATE "C" NOT NULL,
  source_path          TEXT COLLATE "C" NOT NULL,
  source_file          TEXT COLLATE "C" NOT NULL,
  sha256               TEXT COLLATE "C",
  document_id          TEXT COLLATE "C" REFERENCES document (id),
  previous_document_id TEXT COLLATE "C",
  outcome              TEXT COLLATE "C" NOT NULL,
  code                 TEXT COLLATE "C",
  message_vi           TEXT COLLATE "C",
  message_en           TEXT COLLATE "C",
  retryable            INTEGER NOT NULL CHECK (retryable IN (0, 1)),
  attempts             INTEGER,
  read_by              TEXT COLLATE "C"
);
CREATE INDEX file_sha256 ON file (sha256);

CREATE TABLE target (
  id           TEXT COLLATE "C" PRIMARY KEY,
  document_id  TEXT COLLATE "C" NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  position     INTEGER NOT NULL,
  origin       TEXT COLLATE "C" NOT NULL,
  kind         TEXT COLLATE "C" NOT NULL,
  annex        TEXT COLLATE "C",
  section      TEXT COLLATE "C",
  ordinal      TEXT COLLATE "C",
  stated_name  TEXT COLLATE "C" NOT NULL,
  indicator_id TEXT COLLATE "C",
  match_status TEXT COLLATE "C" NOT NULL,
  applies_to   TEXT COLLATE "C" NOT NULL,
  comparator   TEXT COLLATE "C",
  value        DOUBLE PRECISION,
  value_high   DOUBLE PRECISION,
  unit         TEXT COLLATE "C",
  stated_value TEXT COLLATE "C",
  commitment   TEXT COLLATE "C" NOT NULL,
  year         INTEGER,
  notes        TEXT COLLATE "C",
  page         INTEGER,
  source_table INTEGER,
  source_row   INTEGER,
  source_text  TEXT COLLATE "C",
  confidence   DOUBLE PRECISION NOT NULL,
  record       TEXT COLLATE "C" NOT NULL,
  reconciled   TEXT COLLATE "C",
  UNIQUE (document_id, position)
);
CREATE INDEX target_indicator ON target (indicator_id, year);

CREATE TABLE task (
  id           TEXT COLLATE "C" PRIMARY KEY,
  document_id  TEXT COLLATE "C" NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  position     INTEGER NOT NULL,
  annex        TEXT COLLATE "C",
  section      TEXT COLLATE "C",
  ordinal      TEXT COLLATE "C",
  content      TEXT COLLATE "C" NOT NULL,
  lead         TEXT COLLATE "C",
  coordinating TEXT COLLATE "C",
  deliverable  TEXT COLLATE "C",
  deadline     TEXT COLLATE "C",
  starts_on    TEXT COLLATE "C",
  ends_on      TEXT COLLATE "C",
  page         INTEGER,
  source_table INTEGER,
  source_row   INTEGER,
  record       TEXT COLLATE "C" NOT NULL,
  reconciled   TEXT COLLATE "C",
  UNIQUE (document_id, position)
);

CREATE TABLE agency_of_target (
  target_id   TEXT COLLATE "C" NOT NULL REFERENCES target (id) ON DELETE CASCADE,
  role        TEXT COLLATE "C" NOT NULL CHECK (role IN ('lead', 'coordinating')),
  position    INTEGER NOT NULL,
  stated_name TEXT COLLATE "C" NOT NULL,
  agency_id   TEXT COLLATE "C",
  PRIMARY KEY (target_id, role, position)
);

-- Belongs to a document's preamble, or to one of its targets or tasks.
CREATE TABLE citation (
  document_id       TEXT COLLATE "C" NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  target_id         TEXT COLLATE "C" REFERENCES target (id) ON DELETE CASCADE,
  task_id           TEXT COLLATE "C" REFERENCES task (id) ON DELETE CASCADE,
  position          INTEGER NOT NULL,
  stated_text       TEXT COLLATE "C" NOT NULL,
  legal_document_id TEXT COLLATE "C",
  document_type     TEXT COLLATE "C",
  number            TEXT COLLATE "C",
  issued_on         TEXT COLLATE "C",
  issuer            TEXT COLLATE "C",
  place             TEXT COLLATE "C",
  resolution        TEXT COLLATE "C" NOT NULL
);
CREATE INDEX citation_document ON citation (document_id);
CREATE INDEX citation_target ON citation (target_id);
CREATE INDEX citation_task ON citation (task_id);
CREATE INDEX citation_legal_document ON citation (legal_document_id);

-- `document_id` is null for a problem that concerns no single document; `stage` tells whether
-- reading one document or comparing all of them raised it.
CREATE TABLE problem (
  id          BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  document_id TEXT COLLATE "C" REFERENCES document (id) ON DELETE CASCADE,
  stage       TEXT COLLATE "C" NOT NULL CHECK (stage IN ('reading', 'comparison')),
  position    INTEGER NOT NULL,
  code        TEXT COLLATE "C" NOT NULL,
  severity    TEXT COLLATE "C" NOT NULL,
  message_vi  TEXT COLLATE "C" NOT NULL,
  message_en  TEXT COLLATE "C" NOT NULL,
  page        INTEGER,
  record      TEXT COLLATE "C" NOT NULL
);
CREATE INDEX problem_document ON problem (document_id);

CREATE TABLE legal_document (
  id            TEXT COLLATE "C" PRIMARY KEY,
  position      INTEGER NOT NULL,
  document_type TEXT COLLATE "C",
  number        TEXT COLLATE "C" NOT NULL,
  issued_on     TEXT COLLATE "C",
  issuer        TEXT COLLATE "C",
  title         TEXT COLLATE "C",
  status        TEXT COLLATE "C" NOT NULL,
  replaced_by   TEXT COLLATE "C",
  record        TEXT COLLATE "C" NOT NULL
);

CREATE TABLE conflict (
  id             TEXT COLLATE "C" PRIMARY KEY,
  position       INTEGER NOT NULL,
  kind           TEXT COLLATE "C" NOT NULL,
  severity       TEXT COLLATE "C" NOT NULL,
  indicator_id   TEXT COLLATE "C",
  year           INTEGER,
  applies_to     TEXT COLLATE "C",
  legal_document_id TEXT COLLATE "C",
  explanation_vi TEXT COLLATE "C" NOT NULL,
  explanation_en TEXT COLLATE "C" NOT NULL,
  status         TEXT COLLATE "C" NOT NULL,
  record         TEXT COLLATE "C" NOT NULL,
  decided        TEXT COLLATE "C",
  decided_until  TEXT COLLATE "C"
);

CREATE TABLE conflict_document (
  conflict_id TEXT COLLATE "C" NOT NULL REFERENCES conflict (id) ON DELETE CASCADE,
  position    INTEGER NOT NULL,
  document_id TEXT COLLATE "C" NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  PRIMARY KEY (conflict_id, position)
);

CREATE TABLE conflict_value (
  conflict_id  TEXT COLLATE "C" NOT NULL REFERENCES conflict (id) ON DELETE CASCADE,
  position     INTEGER NOT NULL,
  target_id    TEXT COLLATE "C" REFERENCES target (id) ON DELETE CASCADE,
  document_id  TEXT COLLATE "C" REFERENCES document (id) ON DELETE CASCADE,
  stated       TEXT COLLATE "C" NOT NULL,
  value        DOUBLE PRECISION,
  value_high   DOUBLE PRECISION,
  unit         TEXT COLLATE "C",
  PRIMARY KEY (conflict_id, position)
);
CREATE INDEX conflict_document_document ON conflict_document (document_id);
CREATE INDEX conflict_value_document ON conflict_value (document_id);
CREATE INDEX conflict_value_target ON conflict_value (target_id);

CREATE TABLE indicator (
  id        TEXT COLLATE "C" PRIMARY KEY,
  name      TEXT COLLATE "C" NOT NULL,
  unit      TEXT COLLATE "C",
  direction TEXT COLLATE "C" NOT NULL,
  position  INTEGER NOT NULL,
  record    TEXT COLLATE "C" NOT NULL
);

-- What people decided about printed names of indicators, as they decided it.
CREATE TABLE indicator_decision (
  id           TEXT COLLATE "C" PRIMARY KEY,
  verdict      TEXT COLLATE "C" NOT NULL CHECK (verdict IN ('same', 'different', 'new')),
  stated_name  TEXT COLLATE "C" NOT NULL,
  unit         TEXT COLLATE "C",
  indicator_id TEXT COLLATE "C",
  decided_by   TEXT COLLATE "C" NOT NULL,
  decided_at   TEXT COLLATE "C" NOT NULL,
  note         TEXT COLLATE "C"
);

-- Each plan once: neither another format of the same plan nor a version that a newer one replaced.
CREATE VIEW v_documents AS
SELECT d.id, d.source_file AS file, d.issuer, d.level, d.place, d.document_type AS type,
       COALESCE(d.full_number, d.symbol) AS number,
       CASE WHEN d.issued_year IS NULL THEN NULL
            WHEN d.issued_month IS NULL THEN d.issued_year::text
            WHEN d.issued_day IS NULL
              THEN to_char(d.issued_year, 'FM0000') || to_char(d.issued_month, '"-"FM00')
            ELSE to_char(d.issued_year, 'FM0000') || to_char(d.issued_month, '"-"FM00')
                   || to_char(d.issued_day, '"-"FM00')
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
       (SELECT string_agg(a.stated_name, '; ' ORDER BY a.position) FROM agency_of_target a
         WHERE a.target_id = t.id AND a.role = 'lead') AS lead,
       (SELECT string_agg(a.stated_name, '; ' ORDER BY a.position) FROM agency_of_target a
         WHERE a.target_id = t.id AND a.role = 'coordinating') AS coordinating,
       (SELECT string_agg(c.stated_text, '; ' ORDER BY c.position) FROM citation c
         WHERE c.target_id = t.id) AS legal_basis,
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

-- Says what the command "conflicts" says.
CREATE VIEW v_conflicts AS
WITH body AS (
  SELECT d.id,
         COALESCE(
           d.issuer || CASE WHEN d.level IN ('department', 'unit') AND d.place IS NOT NULL
                            THEN ', ' || d.place ELSE '' END,
           d.place, d.source_file) AS name,
         d.source_file AS file
    FROM document d)
SELECT c.id, c.severity, c.kind,
       COALESCE(i.name, c.indicator_id, l.document_type || ' ' || l.number, l.number,
         c.legal_document_id,
         (SELECT string_agg(n.name, ', ' ORDER BY n.first) FROM
           (SELECT b.name, MIN(x.position) AS first
              FROM conflict_document x JOIN body b ON b.id = x.document_id
             WHERE x.conflict_id = c.id GROUP BY b.name) n)) AS about,
       c.year, c.applies_to AS scope,
       COALESCE(
         (SELECT string_agg(v.stated || COALESCE(' (' || b.name || ')', ''), ' ↔ '
                   ORDER BY v.position)
            FROM conflict_value v LEFT JOIN body b ON b.id = v.document_id
           WHERE v.conflict_id = c.id),
         (SELECT string_agg(b.file, '; ' ORDER BY x.position)
            FROM conflict_document x JOIN body b ON b.id = x.document_id
           WHERE x.conflict_id = c.id)) AS "values",
       c.explanation_vi, c.explanation_en,
       (SELECT string_agg(b.file, '; ' ORDER BY x.position)
          FROM conflict_document x JOIN body b ON b.id = x.document_id
         WHERE x.conflict_id = c.id) AS documents,
       CASE WHEN c.decided IS NULL THEN c.status
            WHEN c.decided = 'postponed'
             AND c.decided_until < to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD') THEN 'open'
            ELSE c.decided
       END AS status
  FROM conflict c
  LEFT JOIN indicator i ON i.id = c.indicator_id
  LEFT JOIN legal_document l ON l.id = c.legal_document_id
 ORDER BY c.position;

CREATE VIEW v_files AS
SELECT f.source_file AS file, f.outcome, f.code, f.message_vi, f.message_en, f.document_id,
       f.previous_document_id, f.sha256
  FROM file f
 ORDER BY f.source_path, f.place_id;
