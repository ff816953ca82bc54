-- Clients of the BPRs' core banking in Keycloak. Secrets are Keycloak's alone.
CREATE TABLE credential (
  id uuid PRIMARY KEY,
  partner_id uuid NOT NULL REFERENCES partner,
  number integer NOT NULL CHECK (number >= 1),
  client_id text NOT NULL UNIQUE,
  state text NOT NULL CHECK (state IN ('REQUESTED', 'ISSUED', 'REVOKED')),
  requested_at timestamptz NOT NULL,
  issued_at timestamptz,
  secret_shown_at timestamptz,
  revoked_at timestamptz,
  attempts integer NOT NULL DEFAULT 0,
  next_attempt_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (partner_id, number)
);

CREATE INDEX credential_to_provision ON credential (next_attempt_at) WHERE state = 'REQUESTED';
