-- What a contribution costs, effective-dated with its legal basis. Money is whole rupiah per month.
CREATE TABLE contribution_table (
  id text PRIMARY KEY,
  effective_from date NOT NULL UNIQUE CHECK (extract(day FROM effective_from) = 1),
  legal_basis text NOT NULL
);

-- A bracket holds from its lower bound to the next one's.
CREATE TABLE contribution_bracket (
  table_id text NOT NULL REFERENCES contribution_table,
  bracket int NOT NULL,
  income_from bigint NOT NULL,
  income_basis bigint NOT NULL,
  jkk bigint NOT NULL,
  jkm bigint NOT NULL,
  jht bigint NOT NULL,
  confidence text NOT NULL,
  PRIMARY KEY (table_id, bracket),
  UNIQUE (table_id, income_from)
);

-- Percent off JKK and JKM, for contribution months from the first to the last, both included.
CREATE TABLE contribution_discount (
  id text PRIMARY KEY,
  occupations text[] NOT NULL,
  first_month date NOT NULL CHECK (extract(day FROM first_month) = 1),
  last_month date NOT NULL CHECK (extract(day FROM last_month) = 1),
  percent int NOT NULL CHECK (percent BETWEEN 1 AND 100),
  legal_basis text NOT NULL,
  CHECK (first_month <= last_month)
);

INSERT INTO contribution_table (id, effective_from, legal_basis) VALUES
  ('BPU-2015', '2015-07-01', 'PP 44/2015 and PP 46/2015');

INSERT INTO contribution_bracket (table_id, bracket, income_from, income_basis, jkk, jkm, jht, confidence) VALUES
  ('BPU-2015', 1, 0, 1000000, 10000, 6800, 20000, 'checked'),
  ('BPU-2015', 2, 1100000, 1200000, 12000, 6800, 24000, 'checked'),
  ('BPU-2015', 3, 1300000, 1400000, 14000, 6800, 28000, 'checked'),
  ('BPU-2015', 4, 1500000, 1600000, 16000, 6800, 32000, 'checked'),
  ('BPU-2015', 5, 1700000, 1800000, 18000, 6800, 36000, 'checked'),
  ('BPU-2015', 6, 1900000, 2000000, 20000, 6800, 40000, 'checked'),
  ('BPU-2015', 7, 2100000, 2200000, 22000, 6800, 44000, 'checked'),
  ('BPU-2015', 8, 2300000, 2400000, 24000, 6800, 48000, 'checked'),
  ('BPU-2015', 9, 2500000, 2600000, 26000, 6800, 52000, 'checked'),
  ('BPU-2015', 10, 2700000, 2950000, 29500, 6800, 59000, 'checked'),
  ('BPU-2015', 11, 3200000, 3450000, 34500, 6800, 69000, 'checked'),
  ('BPU-2015', 12, 3700000, 3950000, 39500, 6800, 79000, 'checked'),
  ('BPU-2015', 13, 4200000, 4450000, 44500, 6800, 89000, 'checked'),
  ('BPU-2015', 14, 4700000, 4950000, 49500, 6800, 99000, 'checked'),
  ('BPU-2015', 15, 5200000, 5450000, 54500, 6800, 109000, 'checked'),
  ('BPU-2015', 16, 5700000, 5950000, 59500, 6800, 119000, 'checked'),
  ('BPU-2015', 17, 6200000, 6450000, 64500, 6800, 129000, 'checked'),
  ('BPU-2015', 18, 6700000, 6950000, 69500, 6800, 139000, 'checked'),
  ('BPU-2015', 19, 7200000, 7450000, 74500, 6800, 149000, 'checked'),
  ('BPU-2015', 20, 7700000, 7950000, 79500, 6800, 159000, 'checked'),
  ('BPU-2015', 21, 8200000, 8700000, 87000, 6800, 174000, 'checked'),
  ('BPU-2015', 22, 9200000, 9700000, 97000, 6800, 194000, 'checked'),
  ('BPU-2015', 23, 10200000, 10700000, 107000, 6800, 214000, 'checked'),
  ('BPU-2015', 24, 11200000, 11700000, 117000, 6800, 234000, 'checked'),
  ('BPU-2015', 25, 12200000, 12700000, 127000, 6800, 254000, 'checked'),
  ('BPU-2015', 26, 13200000, 13700000, 137000, 6800, 274000, 'checked'),
  ('BPU-2015', 27, 14200000, 14700000, 147000, 6800, 294000, 'checked'),
  ('BPU-2015', 28, 15200000, 15700000, 157000, 6800, 314000, 'checked'),
  ('BPU-2015', 29, 16200000, 16700000, 167000, 6800, 334000, 'checked'),
  ('BPU-2015', 30, 17200000, 17700000, 177000, 6800, 354000, 'checked'),
  ('BPU-2015', 31, 18200000, 18700000, 187000, 6800, 374000, 'derived'),
  ('BPU-2015', 32, 19200000, 19700000, 197000, 6800, 394000, 'derived'),
  ('BPU-2015', 33, 20200000, 20700000, 207000, 6800, 414000, 'derived');

INSERT INTO contribution_discount (id, occupations, first_month, last_month, percent, legal_basis) VALUES
  ('PP-50-2025-DRIVER', ARRAY['DRIVER'], '2026-01-01', '2027-03-01', 50, 'PP 50/2025'),
  ('PP-50-2025-OTHERS', ARRAY['TRADER', 'FARMER', 'FISHER', 'ARTISAN', 'OTHER'], '2026-04-01', '2026-12-01', 50, 'PP 50/2025');
