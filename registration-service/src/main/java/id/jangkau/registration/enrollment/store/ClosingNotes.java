package id.jangkau.registration.enrollment.store;

import java.util.UUID;

import jakarta.inject.Singleton;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import id.jangkau.registration.participant.store.Vault;

/** What banks noted when participation ended; sealed, since it may say anything of anybody. */
@Singleton
public class ClosingNotes {
    private final Jdbi database;
    private final Vault vault;

    ClosingNotes(Jdbi database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    public void keep(UUID enrollmentId, @Nullable String note) {
        if (note != null) {
            database.useHandle(
                    handle -> handle.createUpdate("UPDATE enrollment SET closing_note = :note WHERE id = :id")
                            .bind("note", vault.seal(enrollmentId, note))
                            .bind("id", enrollmentId)
                            .execute());
        }
    }

    public @Nullable String find(UUID enrollmentId) {
        return database.withHandle(handle -> handle.createQuery(
                        "SELECT closing_note FROM enrollment WHERE id = :id AND closing_note IS NOT NULL")
                .bind("id", enrollmentId)
                .map((row, context) -> vault.open(enrollmentId, row.getBytes("closing_note"), String.class))
                .findOne()
                .orElse(null));
    }
}
