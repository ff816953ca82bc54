DO $$
DECLARE index record;
BEGIN
  FOR index IN SELECT definition FROM bench_index LOOP
    EXECUTE index.definition;
  END LOOP;
END $$;
DROP TABLE bench_index;
VACUUM (ANALYZE);
CHECKPOINT;
