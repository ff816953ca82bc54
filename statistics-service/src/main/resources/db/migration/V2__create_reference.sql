-- Regions, and the published figures that counters are measured against. A figure carries its source and its day.

CREATE TABLE region (
  code text PRIMARY KEY,
  name text NOT NULL,
  level text NOT NULL CHECK (level IN ('PROVINCE', 'REGENCY', 'DISTRICT')),
  parent text REFERENCES region,
  residents_2025 bigint
);

-- Participants on a day; what happened up to that day is part of it.
CREATE TABLE baseline (
  region text NOT NULL REFERENCES region,
  as_of date NOT NULL,
  value bigint NOT NULL,
  source text NOT NULL,
  PRIMARY KEY (region, as_of)
);

-- Denominators. Several may stand side by side; one of them is the default.
CREATE TABLE universe (
  region text NOT NULL REFERENCES region,
  name text NOT NULL,
  as_of date NOT NULL,
  value bigint NOT NULL CHECK (value > 0),
  source text NOT NULL,
  definition text NOT NULL,
  by_default boolean NOT NULL,
  PRIMARY KEY (region, name, as_of)
);

CREATE TABLE target (
  region text NOT NULL REFERENCES region,
  due date NOT NULL,
  value bigint NOT NULL CHECK (value > 0),
  source text NOT NULL,
  remark_en text,
  remark_id text,
  PRIMARY KEY (region, due),
  CHECK ((remark_en IS NULL) = (remark_id IS NULL))
);
