-- The history of a partner is what the audit log says of it. What was known before is carried over, in its order: the
-- state of a partner was not kept then, but where it stood.
INSERT INTO audit_entry (id, at, actor, action, subjects, reason, state_before, state_after)
SELECT uuidv7(changed_at - clock_timestamp()), changed_at, changed_by, transition, ARRAY[partner_id], note,
       CASE WHEN from_status IS NOT NULL
            THEN json_build_object('version', version - 1, 'status', from_status)::text END,
       json_build_object('version', version, 'status', to_status)::text
FROM partner_history
ORDER BY changed_at, version;

DROP TABLE partner_history;

-- The partner comes first among the subjects of what is done to it.
CREATE INDEX audit_entry_of_partner ON audit_entry ((subjects[1]));

-- The same to ask, as ever: where agencies stood, since when.
CREATE VIEW partner_history AS
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
                 'REINSTATEMENT', 'TERMINATION', 'SUCCESSION', 'CALENDAR');
