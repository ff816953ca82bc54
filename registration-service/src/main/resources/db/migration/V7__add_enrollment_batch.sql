-- A file of workers. It exists for others from the moment it was received whole; until then it is an upload under way.
CREATE TABLE enrollment_batch (
  id uuid PRIMARY KEY,
  partner_id uuid NOT NULL,
  format text NOT NULL CHECK (format IN ('CSV', 'NDJSON')),
  status text NOT NULL CHECK (status IN ('RECEIVING', 'RECEIVED', 'COMPLETED')),
  -- keyed fingerprint of a single worker who waits for the bank's agreement: the same is kept once
  held_index text UNIQUE,
  -- the machine's time, to find uploads that broke off
  upload_began_at timestamptz NOT NULL DEFAULT now(),
  received_at timestamptz,
  completed_at timestamptz,
  row_count bigint,
  -- kode iuran of what is accepted; none when nothing was
  billing_id uuid UNIQUE REFERENCES billing (id),
  CHECK ((status = 'RECEIVING') = (received_at IS NULL) AND (status = 'RECEIVING') = (row_count IS NULL)),
  CHECK ((status = 'COMPLETED') = (completed_at IS NOT NULL))
);
CREATE INDEX enrollment_batch_of_partner ON enrollment_batch (partner_id, id);
CREATE INDEX enrollment_batch_in_progress ON enrollment_batch (id) WHERE status <> 'COMPLETED';

-- Some hundred rows: worked off in one transaction, by whoever locks it.
CREATE TABLE enrollment_batch_chunk (
  batch_id uuid NOT NULL REFERENCES enrollment_batch,
  position int NOT NULL,
  id uuid NOT NULL UNIQUE,
  -- AEAD of the rows as they were sent, compressed; associated data: the chunk's id. Gone once they are worked off
  payload bytea,
  -- likewise of the rows that were refused, so that they can be corrected and sent again
  refused_rows bytea,
  accepted int NOT NULL DEFAULT 0,
  replayed int NOT NULL DEFAULT 0,
  refused int NOT NULL DEFAULT 0,
  failures int NOT NULL DEFAULT 0,
  -- the machine's time
  not_before timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (batch_id, position)
);
-- The first chunks of all batches come before the second ones: a small batch does not wait for a large one.
CREATE INDEX enrollment_batch_chunk_to_do ON enrollment_batch_chunk (position, batch_id) WHERE payload IS NOT NULL;

-- What became of each row. No personal data: errors are [{field, code, arguments}].
CREATE TABLE enrollment_batch_row (
  batch_id uuid NOT NULL REFERENCES enrollment_batch,
  row_number bigint NOT NULL,
  line_number bigint NOT NULL,
  reference text,
  outcome text NOT NULL CHECK (outcome IN ('ACCEPTED', 'REPLAYED', 'REFUSED')),
  enrollment_id uuid,
  errors jsonb NOT NULL,
  PRIMARY KEY (batch_id, row_number),
  CHECK ((outcome = 'REFUSED') = (enrollment_id IS NULL))
);
CREATE INDEX enrollment_batch_row_refused ON enrollment_batch_row (batch_id, row_number) WHERE outcome = 'REFUSED';
