-- An enrollment may pass from the bank that enrolled the worker to another one: partner_id is the bank that has it now,
-- and enrolled_by stays. What a bank sent is told from what another sent by who sent it, also after both became one.
ALTER TABLE enrollment
  ADD COLUMN enrolled_by uuid,
  -- [{from, on}]: the banks that had it before, and the first day (WITA) that counts for the next one
  ADD COLUMN transfers jsonb NOT NULL DEFAULT '[]';
UPDATE enrollment SET enrolled_by = partner_id;
ALTER TABLE enrollment
  ALTER COLUMN enrolled_by SET NOT NULL,
  DROP CONSTRAINT enrollment_partner_id_reference_key,
  ADD UNIQUE (enrolled_by, reference);

-- A bank also finds by reference what it took over.
CREATE INDEX enrollment_taken_over ON enrollment (partner_id, reference) WHERE partner_id <> enrolled_by;

-- A statement is of what the bank itself enrolled.
DROP INDEX enrollment_booked;
CREATE INDEX enrollment_booked ON enrollment (enrolled_by, created_at);

ALTER TABLE enrollment_change
  -- the bank that had it after the change; null while only the one that enrolled the worker could
  ADD COLUMN partner_id uuid;

ALTER TABLE billing
  -- the bank that it was opened for; partner_id is the one that may pay it, or paid it
  ADD COLUMN opened_by uuid,
  -- of one that is applied piece by piece: the banks that enrolled its workers
  ADD COLUMN applied_for uuid[];
UPDATE billing SET opened_by = partner_id;
ALTER TABLE billing
  ALTER COLUMN opened_by SET NOT NULL,
  DROP CONSTRAINT billing_partner_id_reference_key,
  ADD UNIQUE (opened_by, reference);
