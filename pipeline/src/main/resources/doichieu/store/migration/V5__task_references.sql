-- What the comparison of all documents tells of a task: its references tied to what was read.

ALTER TABLE task ADD COLUMN reconciled TEXT;
