-- Branch offices of the banks, told by partner-service: {code: the days (WITA) on which it is open}. A bank that has
-- registered none may name any.
ALTER TABLE agency ADD COLUMN branches jsonb NOT NULL DEFAULT '{}';
