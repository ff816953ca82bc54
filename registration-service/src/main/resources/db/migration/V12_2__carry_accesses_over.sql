-- Accesses to persons are entries of the audit log; those noted before are carried over.
INSERT INTO audit_entry (id, at, actor, partner_id, action, subjects, trace_id)
SELECT id, at, subject, partner_id, action, enrollment_ids, trace_id
FROM person_access
ORDER BY id;

DROP TABLE person_access;
