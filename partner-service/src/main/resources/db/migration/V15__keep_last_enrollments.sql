-- The day (WITA) of the newest enrollment that was heard of, for each agency: whether it still enrolls.
CREATE TABLE enrollment_heard (
  partner_id uuid PRIMARY KEY,
  last_registered_on date NOT NULL
);

-- What came of replaying a dead letter the last time; the letter itself stays in Kafka.
CREATE TABLE dead_letter_replay (
  topic text NOT NULL, -- the one it came from
  part integer NOT NULL,
  position bigint NOT NULL, -- in the topic of dead letters
  outcome text NOT NULL CHECK (outcome IN ('APPLIED', 'IGNORED', 'PARKED')),
  replayed_at timestamptz NOT NULL,
  PRIMARY KEY (topic, part, position)
);
