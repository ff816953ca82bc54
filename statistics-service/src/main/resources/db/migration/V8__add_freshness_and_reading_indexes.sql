-- When events of a partition were last counted: one row a partition, so that replicas never wait for each other.
CREATE TABLE freshness (
  topic text NOT NULL,
  partition integer NOT NULL,
  recorded_at timestamptz NOT NULL, -- when the newest of them was recorded by its producer
  applied_at timestamptz NOT NULL,
  PRIMARY KEY (topic, partition)
) WITH (fillfactor = 50);

CREATE INDEX contribution_by_day ON contribution (paid_on); -- months of contributions
