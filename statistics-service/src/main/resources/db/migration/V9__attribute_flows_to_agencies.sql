-- An enrollment may pass from one agency to another. What happened on a day counts for the agency that had it then:
-- flow_day[i] and flow_kind[i] for flow_partner[i]. enrollment.partner is the one that has it now.
ALTER TABLE enrollment ADD COLUMN flow_partner uuid[];
UPDATE enrollment SET flow_partner = array_fill(partner, ARRAY[cardinality(flow_day)]);
ALTER TABLE enrollment ALTER COLUMN flow_partner SET NOT NULL;

-- What passed from agency to agency: nobody registers, begins or ends by it, so no other counter moves.
CREATE TABLE partner_transfer (
  partner uuid NOT NULL,
  day date NOT NULL,
  taken_over bigint NOT NULL, -- enrollments
  handed_over bigint NOT NULL,
  active bigint NOT NULL, -- those taken over while they were active, less those handed over
  lapsed bigint NOT NULL, -- likewise while they were lapsed
  PRIMARY KEY (partner, day)
) WITH (fillfactor = 70);
