-- Rebuilds of the projection, the newest last. One that is RUNNING while nobody holds the lock was interrupted.
CREATE TABLE rebuild_run (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  state text NOT NULL CHECK (state IN ('RUNNING', 'FINISHED', 'FAILED', 'INTERRUPTED')),
  events_read bigint NOT NULL DEFAULT 0,
  events_total bigint NOT NULL DEFAULT 0,
  events_skipped bigint NOT NULL DEFAULT 0, -- unreadable: they are parked already
  started_at timestamptz NOT NULL,
  finished_at timestamptz
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
