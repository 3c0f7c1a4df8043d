-- v_conflicts says what the command "conflicts" says: whom a finding concerns where neither indicator
-- nor legal document names it, the files where there are no figures, and what people decided.

ALTER TABLE conflict ADD COLUMN decided TEXT;
ALTER TABLE conflict ADD COLUMN decided_until TEXT;

DROP VIEW v_conflicts;
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
         (SELECT group_concat(name, ', ') FROM
           (SELECT b.name FROM conflict_document x JOIN body b ON b.id = x.document_id
             WHERE x.conflict_id = c.id GROUP BY b.name ORDER BY MIN(x.position)))) AS about,
       c.year, c.applies_to AS scope,
       COALESCE(
         (SELECT group_concat(words, ' ↔ ') FROM
           (SELECT v.stated || COALESCE(' (' || b.name || ')', '') AS words
              FROM conflict_value v LEFT JOIN body b ON b.id = v.document_id
             WHERE v.conflict_id = c.id ORDER BY v.position)),
         (SELECT group_concat(file, '; ') FROM
           (SELECT b.file FROM conflict_document x JOIN body b ON b.id = x.document_id
             WHERE x.conflict_id = c.id ORDER BY x.position))) AS "values",
       c.explanation_vi, c.explanation_en,
       (SELECT group_concat(file, '; ') FROM
         (SELECT b.file FROM conflict_document x JOIN body b ON b.id = x.document_id
           WHERE x.conflict_id = c.id ORDER BY x.position)) AS documents,
       CASE WHEN c.decided IS NULL THEN c.status
            WHEN c.decided = 'postponed' AND c.decided_until < date('now') THEN 'open'
            ELSE c.decided
       END AS status
  FROM conflict c
  LEFT JOIN indicator i ON i.id = c.indicator_id
  LEFT JOIN legal_document l ON l.id = c.legal_document_id
 ORDER BY c.position;

PRAGMA user_version = 4;
