-- Regencies of Bali (Kepmendagri codes); where a BPR can be seated.
CREATE TABLE regency (
  code text PRIMARY KEY CHECK (code ~ '^[0-9]{2}\.[0-9]{2}$'),
  name text NOT NULL
);

INSERT INTO regency (code, name) VALUES
  ('51.01', 'Kabupaten Jembrana'),
  ('51.02', 'Kabupaten Tabanan'),
  ('51.03', 'Kabupaten Badung'),
  ('51.04', 'Kabupaten Gianyar'),
  ('51.05', 'Kabupaten Klungkung'),
  ('51.06', 'Kabupaten Bangli'),
  ('51.07', 'Kabupaten Karangasem'),
  ('51.08', 'Kabupaten Buleleng'),
  ('51.71', 'Kota Denpasar');
