-- When a client last got a token, as Keycloak's own events tell; apart from the credential, so that nobody waits for anybody.
CREATE TABLE credential_use (
  client_id text PRIMARY KEY,
  last_used_at timestamptz NOT NULL
);

-- How far those events have been read: one row.
CREATE TABLE credential_use_reading (
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  read_until timestamptz NOT NULL
);

INSERT INTO credential_use_reading (read_until) VALUES (to_timestamp(0));
