-- Every look at a person: one row a request, written in the transaction of the read.
CREATE TABLE person_access (
  id uuid PRIMARY KEY,
  at timestamptz NOT NULL,
  subject text NOT NULL,
  -- the bank, where a bank looked
  partner_id uuid,
  action text NOT NULL,
  enrollment_ids uuid[] NOT NULL CHECK (cardinality(enrollment_ids) > 0),
  trace_id text
);
CREATE INDEX person_access_of_enrollment ON person_access USING gin (enrollment_ids);
CREATE INDEX person_access_by_time ON person_access (at, id);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the rows of % are only ever added to', TG_TABLE_NAME;
END $$;
CREATE TRIGGER person_access_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON person_access
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Other names under which a person was declared and goes on being found: as corrected, or as a review found. Sealed, so
-- that they can be indexed under a new key.
CREATE TABLE participant_alias (
  id uuid PRIMARY KEY,
  participant_id uuid NOT NULL REFERENCES participant,
  -- AEAD of {nik, fullName, birthDate, sex}; associated data: the id
  identity bytea NOT NULL
);
CREATE INDEX participant_alias_of_participant ON participant_alias (participant_id);

COMMENT ON COLUMN enrollment_change.fields IS
  'AEAD of {note, fields: [{field, before, after}]} where a bank corrected; associated data: the enrollment''s id';

-- Whose enrollments are to be looked at together.
CREATE INDEX enrollment_of_participant ON enrollment (participant_id);

-- Lists of a bank, in the order of registering.
CREATE INDEX enrollment_of_partner_by_status ON enrollment (partner_id, status, id);
CREATE INDEX enrollment_of_partner_by_day ON enrollment (partner_id, registered_on, id);

-- Reviews that were decided; the open ones have an index already.
CREATE INDEX review_decided ON review (id) WHERE decision IS NOT NULL;
CREATE INDEX review_of_participant ON review (participant_id);

-- A bank's statement of a day.
CREATE INDEX enrollment_booked ON enrollment (partner_id, created_at);
CREATE INDEX billing_booked ON billing (partner_id, booked_at) WHERE booked_at IS NOT NULL;
CREATE INDEX enrollment_change_booked ON enrollment_change (changed_at)
  WHERE kind IN ('CANCELLED', 'ENDED', 'CORRECTED');
