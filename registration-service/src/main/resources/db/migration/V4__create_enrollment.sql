-- One person, one record, found by a blind index (a keyed PRF) over the NIK; nothing here is readable without the keys.
CREATE TABLE participant (
  id uuid PRIMARY KEY,
  nik_index bytea NOT NULL UNIQUE,
  index_key_id int NOT NULL,
  -- AEAD of {nik, fullName, birthDate, sex}; associated data: the id
  identity bytea NOT NULL,
  created_at timestamptz NOT NULL
);

CREATE SEQUENCE billing_code;

-- Kode iuran: what an agency pays contributions under.
CREATE TABLE billing (
  code text PRIMARY KEY,
  id uuid NOT NULL UNIQUE,
  partner_id uuid NOT NULL,
  -- whole rupiah
  amount bigint NOT NULL CHECK (amount > 0),
  opened_at timestamptz NOT NULL,
  paid_at timestamptz,
  payment_reference text,
  CHECK ((paid_at IS NULL) = (payment_reference IS NULL))
);

CREATE TABLE enrollment (
  id uuid PRIMARY KEY,
  participant_id uuid NOT NULL REFERENCES participant,
  partner_id uuid NOT NULL,
  -- the bank's own, and what it was sent with, so that the same again is answered and another is refused
  reference text NOT NULL,
  content_index bytea NOT NULL,
  version bigint NOT NULL,
  status text NOT NULL CHECK (status IN ('REGISTERED', 'ACTIVE', 'GRACE', 'LAPSED', 'CANCELLED', 'ENDED')),
  branch_code text,
  occupation text NOT NULL,
  -- at most two occupations a person: first or second, each taken once
  occupation_slot smallint NOT NULL CHECK (occupation_slot IN (1, 2)),
  regency text NOT NULL,
  district text,
  sex text NOT NULL,
  age_band text NOT NULL,
  programmes text[] NOT NULL,
  monthly_income bigint NOT NULL,
  occurred_at timestamptz NOT NULL,
  -- the day of occurred_at in Bali
  registered_on date NOT NULL,
  consent_given_at timestamptz NOT NULL,
  consent_text_version text NOT NULL,
  -- AEAD of the participant as this bank declared it; associated data: the enrollment's id
  declared bytea NOT NULL,
  quote jsonb NOT NULL,
  warnings text[] NOT NULL,
  -- [{from, until, closedOn, closedBy}], days in Bali
  protection jsonb NOT NULL,
  -- the billing that registering opened
  billing_id uuid NOT NULL REFERENCES billing (id),
  created_at timestamptz NOT NULL,
  UNIQUE (partner_id, reference)
);

CREATE UNIQUE INDEX enrollment_same_occupation_once ON enrollment (participant_id, occupation)
  WHERE status NOT IN ('CANCELLED', 'ENDED');
CREATE UNIQUE INDEX enrollment_two_occupations_at_most ON enrollment (participant_id, occupation_slot)
  WHERE status NOT IN ('CANCELLED', 'ENDED');
CREATE INDEX enrollment_of_partner ON enrollment (partner_id, id);

CREATE TABLE billing_item (
  billing_id uuid NOT NULL REFERENCES billing (id),
  enrollment_id uuid NOT NULL REFERENCES enrollment,
  amount bigint NOT NULL CHECK (amount > 0),
  months int NOT NULL CHECK (months > 0),
  PRIMARY KEY (billing_id, enrollment_id)
);
CREATE INDEX billing_item_of_enrollment ON billing_item (enrollment_id);

-- Money received for one enrollment; happens once and never changes.
CREATE TABLE contribution (
  id uuid PRIMARY KEY,
  enrollment_id uuid NOT NULL REFERENCES enrollment,
  billing_code text NOT NULL REFERENCES billing,
  paid_on date NOT NULL,
  amount bigint NOT NULL,
  months jsonb NOT NULL,
  UNIQUE (billing_code, enrollment_id)
);
CREATE INDEX contribution_of_enrollment ON contribution (enrollment_id);
