-- Persons are found by blind indexes (keyed PRFs), of which several may stand side by side while their key is rotated:
-- one over the NIK alone, and one over the NIK with name and birth date. The service fills in what a key lacks at start.
CREATE TABLE participant_index (
  key_id int NOT NULL,
  person_index bytea NOT NULL,
  nik_index bytea NOT NULL,
  participant_id uuid NOT NULL REFERENCES participant,
  -- the person on record under this NIK; anybody else who is declared under it is under review
  record boolean NOT NULL,
  PRIMARY KEY (key_id, person_index)
);
CREATE UNIQUE INDEX participant_index_one_record_a_nik ON participant_index (key_id, nik_index) WHERE record;
CREATE INDEX participant_index_of_participant ON participant_index (participant_id);

-- Somebody was declared under the NIK of a person on record, and is not quite that person. An officer decides.
CREATE TABLE review (
  id uuid PRIMARY KEY,
  -- who was declared; the person on record themselves where a correction contradicts the record
  participant_id uuid NOT NULL,
  record_id uuid NOT NULL REFERENCES participant,
  enrollment_id uuid NOT NULL REFERENCES enrollment,
  partner_id uuid NOT NULL,
  -- AEAD of {nik, fullName, birthDate, sex} as declared; associated data: participant_id
  declared bytea NOT NULL,
  opened_at timestamptz NOT NULL,
  decision text CHECK (decision IN ('KEEP_RECORD', 'REPLACE_RECORD', 'ANOTHER_PERSON')),
  decided_at timestamptz,
  decided_by text,
  note text,
  CHECK ((decision IS NULL) = (decided_at IS NULL) AND (decision IS NULL) = (decided_by IS NULL))
);
CREATE UNIQUE INDEX review_open_once_a_person ON review (participant_id) WHERE decision IS NULL;
CREATE INDEX review_in_order ON review (id) WHERE decision IS NULL;

ALTER TABLE enrollment
  -- the key that content_index was made with
  ADD COLUMN content_key_id int,
  ADD COLUMN batch_id uuid,
  -- last day of the last month paid, and first month of the unbroken run of paid months that it belongs to
  ADD COLUMN paid_until date,
  ADD COLUMN paid_since date CHECK (extract(day FROM paid_since) = 1),
  -- when and why it was cancelled or ended
  ADD COLUMN closed_on date,
  ADD COLUMN closing_reason text;
UPDATE enrollment SET
  content_key_id = (SELECT index_key_id FROM participant WHERE participant.id = enrollment.participant_id),
  paid_until = (protection -> -1 ->> 'until')::date,
  paid_since = date_trunc('month', (protection -> 0 ->> 'from')::date);
ALTER TABLE enrollment ALTER COLUMN content_key_id SET NOT NULL;
ALTER TABLE participant DROP COLUMN nik_index, DROP COLUMN index_key_id;

-- Whose status changes when a day begins.
CREATE INDEX enrollment_by_paid_until ON enrollment (status, paid_until) WHERE status IN ('ACTIVE', 'GRACE');
CREATE INDEX enrollment_of_batch ON enrollment (batch_id, id) WHERE batch_id IS NOT NULL;

-- Every change after registering: what, when, by whom.
CREATE TABLE enrollment_change (
  enrollment_id uuid NOT NULL REFERENCES enrollment,
  version bigint NOT NULL,
  kind text NOT NULL,
  changed_at timestamptz NOT NULL,
  -- the caller's subject, or the name of the job
  changed_by text NOT NULL,
  -- AEAD of [{field, before, after}] where fields were corrected; associated data: the enrollment's id
  fields bytea,
  PRIMARY KEY (enrollment_id, version)
);

ALTER TABLE billing
  -- GATHERING: a batch still adds to it; VOID: everything in it was cancelled
  ADD COLUMN status text NOT NULL DEFAULT 'OPEN' CHECK (status IN ('GATHERING', 'OPEN', 'PAID', 'VOID')),
  -- the bank's own, where the bank asked for the billing, and a hash of what it asked
  ADD COLUMN reference text,
  ADD COLUMN content_hash bytea,
  -- when the payment was told to us
  ADD COLUMN booked_at timestamptz,
  DROP CONSTRAINT billing_amount_check;
UPDATE billing SET status = 'PAID', booked_at = paid_at WHERE paid_at IS NOT NULL;
ALTER TABLE billing
  ADD CHECK (amount > 0 OR status IN ('GATHERING', 'VOID')),
  ADD CHECK ((status = 'PAID') = (paid_at IS NOT NULL) AND (status = 'PAID') = (booked_at IS NOT NULL)),
  ADD UNIQUE (partner_id, reference);

-- A paid billing for many workers is applied to them piece by piece.
ALTER TABLE billing_item ADD COLUMN applied boolean NOT NULL DEFAULT false;
UPDATE billing_item SET applied = true FROM billing WHERE billing.id = billing_id AND billing.status = 'PAID';
CREATE INDEX billing_item_not_applied ON billing_item (billing_id, enrollment_id) WHERE NOT applied;

-- Whether an agreement is known at all: without one the news of it is still on its way.
ALTER TABLE agency ADD COLUMN agreed datemultirange NOT NULL DEFAULT '{}';
UPDATE agency SET agreed = in_force;
