-- v_targets says for whom alone a figure holds and of which figure it is a part.

DROP VIEW v_targets;
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
       t.notes, t.page, t.source_table AS "table", t.source_row AS "row",
       CAST(t.record AS json) -> 'narrowing' ->> 'bodies' AS only_for,
       CAST(t.record AS json) -> 'narrowing' ->> 'partOf' AS part_of
  FROM target t
  JOIN v_documents d ON d.id = t.document_id
  LEFT JOIN indicator i ON i.id = t.indicator_id
 WHERE d.counted
 ORDER BY d.file, t.document_id, t.position;
