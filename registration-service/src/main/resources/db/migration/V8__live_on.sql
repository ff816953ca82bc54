-- A billing that a bank asked for says for money of which day it is priced. A paid one says who told of the payment, and
-- whether some of its workers still wait for it to be applied.
ALTER TABLE billing
  ADD COLUMN paid_on date,
  ADD COLUMN booked_by text,
  ADD COLUMN applying boolean NOT NULL DEFAULT false CHECK (status = 'PAID' OR NOT applying);
UPDATE billing SET booked_by = 'bpr-' || partner_id WHERE status = 'PAID';
ALTER TABLE billing ADD CHECK ((status = 'PAID') = (booked_by IS NOT NULL));
CREATE INDEX billing_to_apply ON billing (booked_at, id) WHERE applying;

-- Days (WITA) whose beginning was looked at, and what it brought until it was finished for the first time.
CREATE TABLE day_begun (
  day date PRIMARY KEY,
  grace int NOT NULL DEFAULT 0,
  lapsed int NOT NULL DEFAULT 0,
  finished_at timestamptz
);

-- AEAD of what the bank noted at the end of participation; associated data: the enrollment's id
ALTER TABLE enrollment ADD COLUMN closing_note bytea;

-- The authority's number of a participant (KPJ): AEAD, associated data the participant's id; found by blind indexes.
ALTER TABLE participant ADD COLUMN kpj bytea;
CREATE TABLE kpj_index (
  key_id int NOT NULL,
  kpj_index bytea NOT NULL,
  participant_id uuid NOT NULL REFERENCES participant ON DELETE CASCADE,
  PRIMARY KEY (key_id, kpj_index)
);
CREATE INDEX kpj_index_of_participant ON kpj_index (participant_id);
