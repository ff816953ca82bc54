-- What is wanted of a client, and what Keycloak is known to have, stand side by side; the provisioner brings the second to the first.
ALTER TABLE credential
  ADD COLUMN authentication text NOT NULL DEFAULT 'CLIENT_SECRET' CHECK (authentication IN ('CLIENT_SECRET', 'PRIVATE_KEY_JWT')),
  ADD COLUMN key_id text,
  ADD COLUMN key_thumbprint text,
  ADD COLUMN public_key text,
  ADD COLUMN wanted text,
  ADD COLUMN reached text,
  ADD COLUMN expires_at timestamptz,
  ADD COLUMN last_failure text;

-- Clients made before go through Keycloak once more: their tokens are to live as short as all others'. None of them ends before there
-- was a notice.
UPDATE credential
SET wanted = CASE
    WHEN state = 'REVOKED' THEN 'REVOKED'
    WHEN partner.status = 'ACTIVE' THEN 'ENABLED'
    ELSE 'DISABLED'
  END,
  reached = CASE WHEN state = 'REVOKED' THEN 'DISABLED' ELSE 'ABSENT' END,
  expires_at = (greatest(
      coalesce(secret_shown_at, requested_at) + interval '365 days',
      now() + interval '90 days') AT TIME ZONE 'Asia/Makassar')::date::timestamp AT TIME ZONE 'Asia/Makassar',
  attempts = 0,
  next_attempt_at = now()
FROM partner
WHERE partner.id = credential.partner_id;

DROP INDEX credential_to_provision;

ALTER TABLE credential
  DROP COLUMN state,
  ALTER COLUMN authentication DROP DEFAULT,
  ALTER COLUMN wanted SET NOT NULL,
  ALTER COLUMN reached SET NOT NULL,
  ALTER COLUMN expires_at SET NOT NULL,
  ADD CHECK (wanted IN ('ENABLED', 'DISABLED', 'REVOKED', 'EXPIRED')),
  ADD CHECK (reached IN ('ABSENT', 'ENABLED', 'DISABLED')),
  ADD CHECK ((wanted = 'REVOKED') = (revoked_at IS NOT NULL)),
  ADD CHECK ((authentication = 'PRIVATE_KEY_JWT') = (public_key IS NOT NULL)),
  ADD COLUMN settled boolean NOT NULL GENERATED ALWAYS AS (
    CASE WHEN wanted = 'ENABLED' THEN reached = 'ENABLED' ELSE reached = 'DISABLED' END) STORED;

CREATE INDEX credential_to_settle ON credential (next_attempt_at) WHERE NOT settled;
CREATE INDEX credential_to_expire ON credential (expires_at) WHERE wanted IN ('ENABLED', 'DISABLED');
