-- Events on their way to Kafka. The columns are those of Debezium's outbox event router (aggregatetype is the topic),
-- so a cluster that runs Kafka Connect can switch the relay off. A row is deleted once Kafka has acknowledged it.
CREATE TABLE outbox (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id uuid NOT NULL,
  aggregatetype text NOT NULL,
  aggregateid text NOT NULL,
  type text NOT NULL,
  payload text NOT NULL,
  time timestamptz NOT NULL,
  traceparent text
);
