-- What the events say, one row an aggregate, and the counters that follow from it.

CREATE TABLE enrollment (
  id uuid PRIMARY KEY,
  version bigint NOT NULL,
  status text NOT NULL,
  partner uuid NOT NULL,
  occupation text NOT NULL,
  sex text NOT NULL,
  age_band text NOT NULL,
  regency text NOT NULL,
  district text NOT NULL, -- '' where only the regency is known
  programmes text NOT NULL, -- in alphabetical order, e.g. JHT+JKK+JKM
  registered_on date NOT NULL,
  -- what it adds to which day: flow_kind[i] happened on flow_day[i]
  flow_day date[] NOT NULL,
  flow_kind text[] NOT NULL
) WITH (fillfactor = 80);

CREATE TABLE contribution (
  id uuid PRIMARY KEY,
  enrollment uuid NOT NULL,
  paid_on date NOT NULL,
  amount bigint NOT NULL, -- rupiah
  partner uuid NOT NULL,
  occupation text NOT NULL,
  sex text NOT NULL,
  age_band text NOT NULL,
  regency text NOT NULL,
  district text NOT NULL,
  programmes text NOT NULL
);

CREATE TABLE agency (
  id uuid PRIMARY KEY,
  version bigint NOT NULL,
  status text NOT NULL,
  bank_code text NOT NULL,
  name text NOT NULL,
  kind text NOT NULL,
  regency text NOT NULL,
  licensed_on date NOT NULL,
  successor uuid,
  in_force datemultirange NOT NULL -- its agreements less its suspensions
);

-- A row that has come to nothing is deleted, so the same events make the same table in whatever order they came.
CREATE TABLE flow (
  day date NOT NULL,
  regency text NOT NULL,
  district text NOT NULL,
  occupation text NOT NULL,
  sex text NOT NULL,
  age_band text NOT NULL,
  partner uuid NOT NULL,
  programmes text NOT NULL,
  registered bigint NOT NULL,
  activated bigint NOT NULL,
  lapsed bigint NOT NULL,
  resumed bigint NOT NULL,
  ended bigint NOT NULL,
  contributions bigint NOT NULL, -- rupiah
  PRIMARY KEY (day, regency, district, occupation, sex, age_band, partner, programmes)
) WITH (fillfactor = 70);
