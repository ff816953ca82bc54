-- Tables and discounts are replaced by adding rows. A price is made by the rows known at its instant, so that the same
-- question about the same instant has the same answer for ever. What the law said before this service was always known.
ALTER TABLE contribution_table
  -- several may be in effect from the same month: the one known last counts
  DROP CONSTRAINT contribution_table_effective_from_key,
  ADD COLUMN known_from timestamptz NOT NULL DEFAULT '-infinity',
  ADD COLUMN changed_by text NOT NULL DEFAULT 'migration',
  ADD COLUMN changed_at timestamptz NOT NULL DEFAULT now();
ALTER TABLE contribution_table
  ALTER COLUMN known_from DROP DEFAULT, ALTER COLUMN changed_by DROP DEFAULT, ALTER COLUMN changed_at DROP DEFAULT,
  ADD CHECK (known_from > changed_at OR known_from = '-infinity');

ALTER TABLE contribution_discount
  ADD COLUMN known_from timestamptz NOT NULL DEFAULT '-infinity',
  ADD COLUMN changed_by text NOT NULL DEFAULT 'migration',
  ADD COLUMN changed_at timestamptz NOT NULL DEFAULT now();
ALTER TABLE contribution_discount
  ALTER COLUMN known_from DROP DEFAULT, ALTER COLUMN changed_by DROP DEFAULT, ALTER COLUMN changed_at DROP DEFAULT,
  ADD CHECK (known_from > changed_at OR known_from = '-infinity');

-- A discount holds no longer from that month on; a discount that replaces it says so here.
CREATE TABLE contribution_discount_end (
  discount_id text NOT NULL REFERENCES contribution_discount,
  from_month date NOT NULL CHECK (extract(day FROM from_month) = 1),
  legal_basis text NOT NULL,
  replaced_by text REFERENCES contribution_discount,
  known_from timestamptz NOT NULL,
  changed_by text NOT NULL,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (discount_id, from_month),
  CHECK (known_from > changed_at)
);
