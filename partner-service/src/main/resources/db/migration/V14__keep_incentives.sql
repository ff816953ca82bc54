-- What counts for an agency's incentive: money paid under its kode iuran, and money of it that was given back. As it was
-- heard, in whatever order and however often; what it brings is reckoned from the agreements.
CREATE TABLE incentive_entry (
  contribution_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('PAYMENT', 'REFUND')),
  partner_id uuid NOT NULL,
  enrollment_id uuid NOT NULL,
  participant_id uuid, -- missing from the oldest events
  billing_code text NOT NULL,
  paid_on date NOT NULL, -- whose agreement says the rate
  booked_on date NOT NULL, -- when it was paid or given back: the month that it belongs to
  amount bigint NOT NULL, -- rupiah; negative where it was given back
  PRIMARY KEY (contribution_id, kind),
  CHECK (CASE kind WHEN 'PAYMENT' THEN amount >= 0 AND booked_on = paid_on ELSE amount <= 0 AND booked_on >= paid_on END)
);
CREATE INDEX incentive_entry_by_partner ON incentive_entry (partner_id, booked_on);

-- Months (their first days) up to which claims are settled, the newest last; those in between are settled with it.
CREATE TABLE incentive_closing (
  month date PRIMARY KEY CHECK (extract(day FROM month) = 1),
  closed_at timestamptz NOT NULL,
  closed_by text NOT NULL
);

-- What a settled claim said of an entry; rows are only ever added. What an agreement recorded later changes is claimed
-- in a later month.
CREATE TABLE incentive_settled (
  contribution_id uuid NOT NULL,
  kind text NOT NULL,
  month date NOT NULL,
  line text NOT NULL CHECK (line IN ('PAYMENT', 'REFUND', 'ADJUSTMENT')),
  partner_id uuid NOT NULL,
  amount bigint NOT NULL, -- rupiah; none for an adjustment
  rate_percent numeric, -- none without an agreement
  incentive bigint NOT NULL, -- rupiah
  PRIMARY KEY (contribution_id, kind, month),
  FOREIGN KEY (contribution_id, kind) REFERENCES incentive_entry
);
CREATE INDEX incentive_settled_by_partner ON incentive_settled (partner_id, month);
