-- Who did what to whom, when and why. An entry is written with what it is about, in one transaction; the sealer then gives
-- it its place in the chain, once: a sequence without gaps, and a hash over the whole entry and the hash before it.
CREATE TABLE audit_entry (
  id uuid PRIMARY KEY,
  at timestamptz NOT NULL,
  -- subject of the token, or the job that did it
  actor text NOT NULL,
  -- the bank, where a bank's client did it
  partner_id uuid,
  action text NOT NULL,
  -- what it was done to
  subjects uuid[] NOT NULL CHECK (cardinality(subjects) > 0),
  reason text,
  -- JSON, kept letter by letter as it was hashed
  state_before text CHECK (state_before IS JSON),
  state_after text CHECK (state_after IS JSON),
  trace_id text,
  sequence bigint CONSTRAINT audit_entry_sequence_unique UNIQUE CHECK (sequence >= 1),
  previous_hash bytea CHECK (octet_length(previous_hash) = 32),
  hash bytea CHECK (octet_length(hash) = 32),
  CHECK ((sequence IS NULL) = (hash IS NULL) AND (sequence IS NULL) = (previous_hash IS NULL))
);
CREATE INDEX audit_entry_unsealed ON audit_entry (id) WHERE sequence IS NULL;
CREATE INDEX audit_entry_of_subject ON audit_entry USING gin (subjects);
CREATE INDEX audit_entry_of_actor ON audit_entry (actor, id);
CREATE INDEX audit_entry_by_time ON audit_entry (at);

CREATE FUNCTION keep_audit_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.sequence IS NULL AND NEW.sequence IS NOT NULL
     AND (NEW.id, NEW.at, NEW.actor, NEW.partner_id, NEW.action, NEW.subjects, NEW.reason, NEW.state_before,
          NEW.state_after, NEW.trace_id)
      IS NOT DISTINCT FROM
         (OLD.id, OLD.at, OLD.actor, OLD.partner_id, OLD.action, OLD.subjects, OLD.reason, OLD.state_before,
          OLD.state_after, OLD.trace_id)
  THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'the rows of % are only ever added to, and sealed once', TG_TABLE_NAME;
END $$;
CREATE TRIGGER audit_entry_is_kept BEFORE UPDATE OR DELETE ON audit_entry
  FOR EACH ROW EXECUTE FUNCTION keep_audit_entry();
CREATE TRIGGER audit_entry_is_not_emptied BEFORE TRUNCATE ON audit_entry
  FOR EACH STATEMENT EXECUTE FUNCTION keep_audit_entry();
CREATE TRIGGER audit_entry_is_not_born_sealed BEFORE INSERT ON audit_entry
  FOR EACH ROW WHEN (NEW.sequence IS NOT NULL) EXECUTE FUNCTION keep_audit_entry();
