-- Each as active as if it had been posted and paid; what only the service's keys can make is taken from a posted one.
DROP TABLE IF EXISTS bench_posted;
CREATE TABLE bench_posted AS
SELECT e.*, p.identity, i.key_id, b.amount, c.months, c.counted_under
FROM enrollment e
JOIN participant p ON p.id = e.participant_id
JOIN participant_index i ON i.participant_id = p.id
JOIN billing b ON b.id = e.billing_id
JOIN contribution c ON c.enrollment_id = e.id
WHERE e.partner_id = ':agency'
ORDER BY e.id LIMIT 1;

INSERT INTO participant (id, identity, created_at)
SELECT participant, identity, day FROM bench_person, bench_posted ORDER BY participant;

INSERT INTO participant_index (key_id, person_index, nik_index, participant_id, record)
SELECT key_id, decode(hash, 'hex'), decode(hash, 'hex'), participant, true FROM bench_person, bench_posted ORDER BY hash;

INSERT INTO billing (code, id, partner_id, opened_by, amount, opened_at, status, paid_at, booked_at, paid_on, booked_by,
                     payment_reference)
SELECT 'G' || lpad(n::text, 12, '0'), billing, partner, partner, amount, day, 'PAID', day, day, day, 'bench', 'PAY-' || n
FROM bench_person, bench_posted ORDER BY billing;

INSERT INTO enrollment (id, participant_id, partner_id, enrolled_by, reference, content_index, content_key_id, version,
                        status, branch_code, occupation, occupation_slot, regency, district, sex, age_band, programmes,
                        monthly_income, occurred_at, registered_on, consent_given_at, consent_text_version, declared, quote,
                        warnings, protection, billing_id, created_at, paid_until, paid_since)
SELECT enrollment, participant, partner, partner, 'GROWTH-' || n, decode(hash, 'hex'), key_id, 2,
       'ACTIVE', branch_code, p.occupation, 1, p.regency, p.district, p.sex, age_band, programmes,
       monthly_income, day, day, day, consent_text_version, declared, quote,
       warnings, jsonb_build_array(jsonb_build_object('from', day, 'until', '2030-12-31')), billing, day, '2030-12-31',
       date_trunc('month', day)
FROM bench_person p, bench_posted ORDER BY enrollment;

INSERT INTO billing_item (billing_id, enrollment_id, amount, months, applied)
SELECT billing, enrollment, amount, 1, true FROM bench_person, bench_posted ORDER BY billing;

INSERT INTO contribution (id, enrollment_id, billing_code, paid_on, amount, months, participant_id, counted_under)
SELECT md5('contribution ' || n)::uuid, enrollment, 'G' || lpad(n::text, 12, '0'), day, amount, months, participant,
       counted_under || jsonb_build_object('partnerId', partner)
FROM bench_person, bench_posted ORDER BY n;

DROP TABLE bench_posted;
DROP TABLE bench_person;
