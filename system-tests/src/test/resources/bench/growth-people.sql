-- People who were never posted, the same ones in both databases: who, where, since when. Most belong to other banks; of the
-- bank that posts, every hundredth is, with ids of later years so that lists begin with workers who were posted.
DROP TABLE IF EXISTS bench_person;
CREATE UNLOGGED TABLE bench_person AS
SELECT n, partner, occupation, sex, left(district, 5) AS regency, district, day,
       (instant || '7' || substr(e, 1, 3) || '8' || substr(e, 4, 15))::uuid AS enrollment,
       (instant || '7' || substr(p, 1, 3) || '8' || substr(p, 4, 15))::uuid AS participant,
       (instant || '7' || substr(b, 1, 3) || '8' || substr(b, 4, 15))::uuid AS billing,
       -- spread over all hashes, in ascending order, so that indexes are filled from end to end
       lpad(to_hex(((n - :first) * 4294967295::numeric / (:last - :first + 1))::bigint), 8, '0') || substr(h, 9) AS hash
FROM (
  SELECT n,
         CASE n % 100 WHEN 0 THEN ':agency'::uuid ELSE md5('bank ' || n % 100)::uuid END AS partner,
         (ARRAY['51.01.01', '51.02.05', '51.03.02', '51.04.03', '51.05.03', '51.06.02', '51.07.04', '51.08.06', '51.71.01',
                '51.71.04'])[1 + n % 10] AS district,
         (ARRAY['TRADER', 'FARMER', 'FISHER', 'DRIVER', 'ARTISAN'])[1 + n / 100 % 5] AS occupation,
         (ARRAY['FEMALE', 'MALE'])[1 + n / 500 % 2] AS sex,
         DATE '2025-01-01' + n % 499 AS day, -- at every size as many days, which figures are summed over
         lpad(to_hex(CASE n % 100 WHEN 0 THEN 1893456000000 ELSE 1577836800000 END + n::bigint * 10), 12, '0') AS instant,
         md5('enrollment ' || n) AS e, md5('participant ' || n) AS p, md5('billing ' || n) AS b,
         encode(sha256(n::text::bytea), 'hex') AS h
  FROM generate_series(:first, :last) AS n) AS numbered;
