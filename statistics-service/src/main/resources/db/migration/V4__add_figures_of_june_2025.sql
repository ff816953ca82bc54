-- The published figures this project starts from. Percentages and gaps are always derived, never stored.

INSERT INTO baseline (region, as_of, value, source) VALUES
  ('51', '2025-06-30', 897832, 'BPJS Ketenagakerjaan, published figures of June 2025');

INSERT INTO universe (region, name, as_of, value, source, definition, by_default) VALUES
  ('51', 'authority', '2025-06-30', 1711779, 'BPJS Ketenagakerjaan, published figures of June 2025',
   'working population of Bali as the authority itself counts it', true),
  ('51', 'statistics-office', '2025-06-30', 2670000, 'BPS Provinsi Bali, labour force survey, about 2.67 million',
   'people working in Bali as the statistics office counts them, rounded', false);

INSERT INTO target (region, due, value, source, remark_en, remark_id) VALUES
  ('51', '2025-12-31', 1300000, 'BPJS Ketenagakerjaan, published figures of June 2025',
   'The text published in June 2025 speaks of about 462 thousand still missing. That does not follow from its own figures: 1,300,000 less 897,832 is 402,168.',
   'Teks yang terbit pada Juni 2025 menyebut kekurangan sekitar 462 ribu. Angka itu tidak sesuai dengan data di dalamnya sendiri: 1.300.000 dikurangi 897.832 adalah 402.168.');
