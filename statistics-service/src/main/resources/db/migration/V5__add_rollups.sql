-- Sums of flow that answer the usual questions from as many rows as there are days, however many categories there are.
-- Indexes are named as PostgreSQL names them: a rebuild makes these tables anew with LIKE.

CREATE TABLE region_day (
  region text NOT NULL, -- a province, a regency or a district; each row of flow counts in all of its own
  day date NOT NULL,
  registered bigint NOT NULL,
  activated bigint NOT NULL,
  lapsed bigint NOT NULL,
  resumed bigint NOT NULL,
  ended bigint NOT NULL,
  contributions bigint NOT NULL, -- rupiah
  PRIMARY KEY (region, day)
) WITH (fillfactor = 50);

CREATE TABLE partner_day (
  partner uuid NOT NULL,
  day date NOT NULL,
  registered bigint NOT NULL,
  activated bigint NOT NULL,
  lapsed bigint NOT NULL,
  resumed bigint NOT NULL,
  ended bigint NOT NULL,
  contributions bigint NOT NULL, -- rupiah
  PRIMARY KEY (partner, day)
) WITH (fillfactor = 70);

INSERT INTO region_day
SELECT region, day, sum(registered), sum(activated), sum(lapsed), sum(resumed), sum(ended), sum(contributions)
FROM flow, unnest(ARRAY[split_part(regency, '.', 1), regency, nullif(district, '')]) AS region
WHERE region IS NOT NULL
GROUP BY region, day
HAVING (sum(registered), sum(activated), sum(lapsed), sum(resumed), sum(ended), sum(contributions)) <> (0, 0, 0, 0, 0, 0);

INSERT INTO partner_day
SELECT partner, day, sum(registered), sum(activated), sum(lapsed), sum(resumed), sum(ended), sum(contributions)
FROM flow
GROUP BY partner, day
HAVING (sum(registered), sum(activated), sum(lapsed), sum(resumed), sum(ended), sum(contributions)) <> (0, 0, 0, 0, 0, 0);

-- When the newest event that was applied had been recorded by its producer. What came before this was kept has the
-- beginning of its day (WITA) until a rebuild knows better.
ALTER TABLE enrollment ADD COLUMN recorded_at timestamptz;
UPDATE enrollment SET recorded_at = registered_on::timestamp AT TIME ZONE 'Asia/Makassar';
ALTER TABLE enrollment ALTER COLUMN recorded_at SET NOT NULL;
CREATE INDEX ON enrollment (recorded_at);
