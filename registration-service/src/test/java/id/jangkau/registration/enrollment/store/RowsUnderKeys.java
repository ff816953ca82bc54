package id.jangkau.registration.enrollment.store;

import org.jdbi.v3.core.Jdbi;

import com.fasterxml.jackson.databind.ObjectMapper;

import id.jangkau.registration.participant.store.Vault;

/** Stores that seal and index by other keys than the running service. */
public final class RowsUnderKeys {
    private RowsUnderKeys() {}

    public static NewEnrollmentRows newEnrollments(Jdbi database, Vault vault, ObjectMapper json) {
        return new NewEnrollmentRows(database, vault, new RegistrationColumns(json));
    }
}
