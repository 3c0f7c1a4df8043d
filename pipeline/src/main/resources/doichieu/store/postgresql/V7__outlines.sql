-- What comparing figures looks at, of the record as compared. Null in rows of older versions, until they
-- are written again: the whole record tells the same.

ALTER TABLE document ADD COLUMN outline TEXT COLLATE "C";
ALTER TABLE target ADD COLUMN outline TEXT COLLATE "C";
UPDATE doichieu_store SET version = 7;
