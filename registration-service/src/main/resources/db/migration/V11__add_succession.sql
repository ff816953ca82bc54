-- Banks whose participants another took over, and how far that has come. Never deleted: what the old bank's files still
-- bring later is handed over, too.
CREATE TABLE succession (
  partner_id uuid PRIMARY KEY,
  successor uuid NOT NULL CHECK (successor <> partner_id),
  -- the first day (WITA) that counts for the successor
  succeeded_on date NOT NULL,
  heard_at timestamptz NOT NULL,
  -- the last enrollment looked at in this round; null when a round begins
  position uuid,
  transferred bigint NOT NULL DEFAULT 0,
  billings bigint NOT NULL DEFAULT 0,
  completed_at timestamptz
);
CREATE INDEX succession_of_successor ON succession (successor);

-- AGENCY_NOT_IN_FORCE says why, in a second argument. What was refused before does not know.
UPDATE enrollment_batch_row SET errors = (
  SELECT jsonb_agg(
    CASE WHEN error ->> 'code' = 'AGENCY_NOT_IN_FORCE'
         THEN jsonb_set(error, '{arguments}', (error -> 'arguments') || '0') ELSE error END
    ORDER BY place)
  FROM jsonb_array_elements(errors) WITH ORDINALITY AS e (error, place))
WHERE outcome = 'REFUSED' AND errors @> '[{"code": "AGENCY_NOT_IN_FORCE"}]';
