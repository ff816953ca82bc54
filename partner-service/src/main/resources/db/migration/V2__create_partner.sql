-- A BPR and where its agency stands. The row is locked while it changes, so its events leave in order.
CREATE TABLE partner (
  id uuid PRIMARY KEY,
  version bigint NOT NULL CHECK (version >= 1),
  status text NOT NULL,
  bank_code text NOT NULL CONSTRAINT partner_bank_code_unique UNIQUE,
  name text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('BPR', 'BPRS')),
  regency_code text NOT NULL REFERENCES regency,
  licensed_on date NOT NULL,
  nib text,
  npwp text,
  applied_on date,
  branch_reviewer text
);

CREATE INDEX partner_by_status ON partner (status);
CREATE INDEX partner_by_regency ON partner (regency_code);

-- PKS. Both days belong to it; those of one partner never overlap (decided under the partner's lock).
CREATE TABLE agreement (
  id uuid PRIMARY KEY,
  partner_id uuid NOT NULL REFERENCES partner,
  number text NOT NULL CONSTRAINT agreement_number_unique UNIQUE,
  valid_from date NOT NULL,
  valid_until date NOT NULL,
  incentive_rate_percent numeric NOT NULL CHECK (incentive_rate_percent >= 0),
  signed_by_bank_on date NOT NULL,
  signed_by_authority_on date NOT NULL,
  CHECK (valid_until >= valid_from)
);

CREATE INDEX agreement_by_partner ON agreement (partner_id, valid_from);

-- Who changed what, when and why; rows are only ever added.
CREATE TABLE partner_history (
  partner_id uuid NOT NULL REFERENCES partner,
  version bigint NOT NULL,
  transition text NOT NULL,
  from_status text,
  to_status text NOT NULL,
  changed_by text NOT NULL,
  changed_at timestamptz NOT NULL,
  note text,
  PRIMARY KEY (partner_id, version)
);
