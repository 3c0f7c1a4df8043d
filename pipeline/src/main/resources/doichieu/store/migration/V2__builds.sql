-- Which build of the program read a file: what the same build read need not be read again.

ALTER TABLE file ADD COLUMN read_by TEXT;

PRAGMA user_version = 2;
