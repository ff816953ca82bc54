-- What a bank has told of itself. A change is a new version; the newest one holds.
CREATE TABLE profile (
  partner_id uuid NOT NULL REFERENCES partner,
  version integer NOT NULL CHECK (version >= 1),
  nib text,
  npwp text,
  contact_name text,
  contact_phone text,
  contact_email text,
  bank_name text,
  account_number text,
  account_holder text,
  told_by text NOT NULL,
  told_at timestamptz NOT NULL,
  PRIMARY KEY (partner_id, version)
);
