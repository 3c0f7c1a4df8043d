-- The fifth migration forgot to say its number, so that each opening looked for migrations again.

PRAGMA user_version = 6;
