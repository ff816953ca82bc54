-- Everything told anew, for whoever lost what they had heard: how far it has come, one at a time.
CREATE TABLE announcement (
  id uuid PRIMARY KEY,
  wanted_by text NOT NULL,
  wanted_at timestamptz NOT NULL,
  -- in the order of ids, all up to this one were told
  told_up_to uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000',
  told bigint NOT NULL DEFAULT 0,
  events bigint NOT NULL DEFAULT 0,
  finished_at timestamptz
);
CREATE UNIQUE INDEX announcement_one_at_a_time ON announcement ((true)) WHERE finished_at IS NULL;
