-- Published figures in one table. A change is a new version of the same figure: nothing is overwritten, nothing deleted.
CREATE TABLE reference_figure (
  kind text NOT NULL CHECK (kind IN ('BASELINE', 'UNIVERSE', 'TARGET')),
  region text NOT NULL REFERENCES region,
  name text NOT NULL CHECK ((kind = 'UNIVERSE') = (name <> '')), -- whose universe; '' for the others
  partner uuid CHECK (partner IS NULL OR kind = 'TARGET'), -- whose target; null for the region's own
  day date NOT NULL, -- as of which a baseline or universe holds; by when a target is due
  version integer NOT NULL CHECK (version > 0),
  value bigint NOT NULL CHECK (value > 0 OR kind = 'BASELINE' AND value = 0),
  by_default boolean NOT NULL CHECK (kind = 'UNIVERSE' OR NOT by_default),
  source text NOT NULL,
  definition text,
  remark_en text,
  remark_id text,
  recorded_at timestamptz NOT NULL,
  recorded_by text NOT NULL,
  UNIQUE NULLS NOT DISTINCT (kind, region, name, partner, day, version),
  CHECK ((remark_en IS NULL) = (remark_id IS NULL))
);

INSERT INTO reference_figure
SELECT 'BASELINE', region, '', NULL, as_of, 1, value, false, source, NULL, NULL, NULL, now(), 'migration' FROM baseline
UNION ALL
SELECT 'UNIVERSE', region, name, NULL, as_of, 1, value, by_default, source, definition, NULL, NULL, now(), 'migration'
FROM universe
UNION ALL
SELECT 'TARGET', region, '', NULL, due, 1, value, false, source, NULL, remark_en, remark_id, now(), 'migration'
FROM target;

DROP TABLE baseline, universe, target;

-- Of each figure the version that holds.
CREATE VIEW reference_in_force AS
SELECT DISTINCT ON (kind, region, name, partner, day) *
FROM reference_figure
ORDER BY kind, region, name, partner, day, version DESC;
