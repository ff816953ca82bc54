-- The same people as their events would have left them, and the counters that follow.
INSERT INTO enrollment (id, version, status, partner, occupation, sex, age_band, regency, district, programmes,
                        registered_on, flow_day, flow_kind, flow_partner, recorded_at)
SELECT enrollment, 2, 'ACTIVE', partner, occupation, sex, '25-34', regency, district, 'JHT+JKK+JKM',
       day, ARRAY[day, day], ARRAY['REGISTERED', 'ACTIVATED'], ARRAY[partner, partner], day
FROM bench_person ORDER BY enrollment;

INSERT INTO contribution (id, enrollment, paid_on, amount, partner, occupation, sex, age_band, regency, district, programmes)
SELECT md5('contribution ' || n)::uuid, enrollment, day, 36800, partner, occupation, sex, '25-34', regency, district,
       'JHT+JKK+JKM'
FROM bench_person ORDER BY n;

INSERT INTO flow (day, regency, district, occupation, sex, age_band, partner, programmes,
                  registered, activated, lapsed, resumed, ended, contributions)
SELECT day, regency, district, occupation, sex, '25-34', partner, 'JHT+JKK+JKM', count(*), count(*), 0, 0, 0, count(*) * 36800
FROM bench_person
GROUP BY day, regency, district, occupation, sex, partner
ON CONFLICT (day, regency, district, occupation, sex, age_band, partner, programmes) DO UPDATE SET
  registered = flow.registered + excluded.registered, activated = flow.activated + excluded.activated,
  contributions = flow.contributions + excluded.contributions;

INSERT INTO region_day (region, day, registered, activated, lapsed, resumed, ended, contributions)
SELECT region, day, count(*), count(*), 0, 0, 0, count(*) * 36800
FROM bench_person, unnest(ARRAY['51', regency, district]) AS region
GROUP BY region, day
ON CONFLICT (region, day) DO UPDATE SET
  registered = region_day.registered + excluded.registered, activated = region_day.activated + excluded.activated,
  contributions = region_day.contributions + excluded.contributions;

INSERT INTO partner_day (partner, day, registered, activated, lapsed, resumed, ended, contributions)
SELECT partner, day, count(*), count(*), 0, 0, 0, count(*) * 36800
FROM bench_person
GROUP BY partner, day
ON CONFLICT (partner, day) DO UPDATE SET
  registered = partner_day.registered + excluded.registered, activated = partner_day.activated + excluded.activated,
  contributions = partner_day.contributions + excluded.contributions;

DROP TABLE bench_person;
