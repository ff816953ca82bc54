-- Branch offices of the BPRs, by the code that an enrollment names. Both days (WITA) belong to them.
CREATE TABLE branch (
  partner_id uuid NOT NULL REFERENCES partner,
  code text NOT NULL,
  name text NOT NULL,
  regency_code text NOT NULL REFERENCES regency,
  open_from date NOT NULL,
  open_until date,
  PRIMARY KEY (partner_id, code),
  CHECK (open_until >= open_from)
);

-- A change of branch offices is one of the agency: it moves nothing, and is told with the next version.
CREATE OR REPLACE VIEW partner_history AS
SELECT subjects[1] AS partner_id,
       (state_after::json ->> 'version')::bigint AS version,
       action AS transition,
       state_before::json ->> 'status' AS from_status,
       state_after::json ->> 'status' AS to_status,
       actor AS changed_by,
       at AS changed_at,
       reason AS note
FROM audit_entry
WHERE action IN ('LISTING', 'APPLICATION', 'BRANCH_REVIEW', 'HEAD_OFFICE_REVIEW', 'AGREEMENT', 'SUSPENSION',
                 'REINSTATEMENT', 'TERMINATION', 'SUCCESSION', 'CALENDAR', 'BRANCH');
