-- In which order contributions of an enrollment came: each is written while its enrollment is locked. Those that are there
-- are numbered as they lie in the table, which is only ever added to.
ALTER TABLE contribution ADD COLUMN seq bigint GENERATED ALWAYS AS IDENTITY;

-- What a worker paid without the agency has a code of its own, that no billing knows.
ALTER TABLE contribution
  ADD COLUMN channel text NOT NULL DEFAULT 'AGENCY' CHECK (channel IN ('AGENCY', 'SELF')),
  ADD COLUMN own_code text UNIQUE,
  ALTER COLUMN billing_code DROP NOT NULL,
  ADD CHECK ((channel = 'AGENCY') = (billing_code IS NOT NULL) AND (channel = 'SELF') = (own_code IS NOT NULL)),
  -- whose it was and under what it was counted then; of those from before this was kept, what holds now, for the agency
  -- that paid
  ADD COLUMN participant_id uuid,
  ADD COLUMN counted_under jsonb;
UPDATE contribution SET
  participant_id = enrollment.participant_id,
  counted_under = jsonb_strip_nulls(jsonb_build_object(
    'partnerId', billing.partner_id, 'occupation', enrollment.occupation, 'sex', enrollment.sex,
    'ageBand', enrollment.age_band, 'regency', enrollment.regency, 'district', enrollment.district,
    'programmes', to_jsonb(enrollment.programmes)))
FROM enrollment, billing
WHERE enrollment.id = contribution.enrollment_id AND billing.code = contribution.billing_code;
ALTER TABLE contribution ALTER COLUMN participant_id SET NOT NULL, ALTER COLUMN counted_under SET NOT NULL;

-- A whole contribution was given back, once.
CREATE TABLE contribution_refund (
  contribution_id uuid PRIMARY KEY REFERENCES contribution,
  id uuid NOT NULL UNIQUE,
  refunded_on date NOT NULL, -- the day in Bali from which on it does not count
  reason text NOT NULL,
  booked_at timestamptz NOT NULL,
  booked_by text NOT NULL
);
