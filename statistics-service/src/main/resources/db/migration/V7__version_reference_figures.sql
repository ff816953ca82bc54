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
  (kind, region, name, day, version, value, by_default, source, definition, remark_en, remark_id, recorded_at, recorded_by)
SELECT kind, region, name, day, 1, value, by_default, source, definition, remark_en, remark_id, now(), 'migration'
FROM (
  SELECT 'BASELINE' AS kind, region, '' AS name, as_of AS day, value, false AS by_default, source,
         NULL AS definition, NULL AS remark_en, NULL AS remark_id
  FROM baseline
  UNION ALL
  SELECT 'UNIVERSE', region, name, as_of, value, by_default, source, definition, NULL, NULL FROM universe
  UNION ALL
  SELECT 'TARGET', region, '', due, value, false, source, NULL, remark_en, remark_id FROM target) AS published;

DROP TABLE baseline, universe, target;

-- Of each figure the version that holds.
CREATE VIEW reference_in_force AS
SELECT DISTINCT ON (kind, region, name, partner, day) *
FROM reference_figure
ORDER BY kind, region, name, partner, day, version DESC;
