-- Filling is quicker without them. They are made again by indexes-back.sql, exactly as the migrations made them.
SET session_replication_role = replica;
SET maintenance_work_mem = '512MB';
SET work_mem = '256MB';
DROP TABLE IF EXISTS bench_index;
CREATE TABLE bench_index AS
SELECT i.indexname AS name, i.indexdef AS definition
FROM pg_indexes i
WHERE i.schemaname = 'public' AND i.tablename = ANY (ARRAY[:tables])
  AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexname::regclass);
DO $$
DECLARE index record;
BEGIN
  FOR index IN SELECT name FROM bench_index LOOP
    EXECUTE format('DROP INDEX %I', index.name);
  END LOOP;
END $$;
