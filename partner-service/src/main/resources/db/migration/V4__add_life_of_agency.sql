-- What the end of an agency needs: why, since when, and who took over.
ALTER TABLE partner
  ADD COLUMN termination_reason text CHECK (termination_reason IN ('WITHDRAWN', 'BREACH', 'LICENCE_REVOKED')),
  ADD COLUMN ended_on date,
  ADD COLUMN successor uuid REFERENCES partner CHECK (successor <> id),
  ADD CONSTRAINT partner_terminated_for_a_reason
    CHECK ((status = 'TERMINATED') = (termination_reason IS NOT NULL)),
  ADD CONSTRAINT partner_succeeded_by_somebody CHECK ((status = 'SUCCEEDED') = (successor IS NOT NULL)),
  ADD CONSTRAINT partner_ended_on_a_day CHECK ((status IN ('TERMINATED', 'SUCCEEDED')) = (ended_on IS NOT NULL));

CREATE INDEX partner_by_successor ON partner (successor) WHERE successor IS NOT NULL;

-- The last day on which an agreement really holds; the day before its first when it never came to hold.
ALTER TABLE agreement
  ADD COLUMN last_day date,
  ADD COLUMN former boolean NOT NULL DEFAULT false;

UPDATE agreement SET last_day = valid_until;

ALTER TABLE agreement
  ALTER COLUMN last_day SET NOT NULL,
  ALTER COLUMN former DROP DEFAULT,
  ADD CONSTRAINT agreement_holds_as_agreed_or_shorter CHECK (last_day BETWEEN valid_from - 1 AND valid_until);

-- Agreements of one partner never overlap. It is decided under the partner's lock; here for whoever forgets it.
CREATE EXTENSION IF NOT EXISTS btree_gist;

ALTER TABLE agreement
  ADD CONSTRAINT agreement_overlaps_none
    EXCLUDE USING gist (partner_id WITH =, daterange(valid_from, last_day + 1) WITH &&);

-- Days on which an agency with an agreement may not enroll. Without a last day it goes on.
CREATE TABLE suspension (
  partner_id uuid NOT NULL REFERENCES partner,
  number integer NOT NULL CHECK (number >= 1),
  valid_from date NOT NULL,
  last_day date CHECK (last_day >= valid_from - 1),
  reason text NOT NULL,
  PRIMARY KEY (partner_id, number)
);

CREATE UNIQUE INDEX suspension_goes_on_once ON suspension (partner_id) WHERE last_day IS NULL;
