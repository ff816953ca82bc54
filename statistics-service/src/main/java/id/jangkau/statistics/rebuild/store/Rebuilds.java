package id.jangkau.statistics.rebuild.store;

import java.time.OffsetDateTime;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import id.jangkau.statistics.rebuild.domain.Rebuild;
import id.jangkau.statistics.rebuild.domain.Rebuild.State;

/** The list of rebuilds. */
@ApplicationScoped
public class Rebuilds {
    private final Jdbi database;

    Rebuilds(Jdbi database) {
        this.database = database;
    }

    /** Whatever ran before runs no longer: its next {@link #advance} fails. Answers the id. */
    public long begin(OffsetDateTime at) {
        return database.withHandle(handle -> {
            handle.execute("UPDATE rebuild_run SET state = 'INTERRUPTED' WHERE state = 'RUNNING'");
            return handle.createQuery(
                            "INSERT INTO rebuild_run (state, started_at) VALUES ('RUNNING', :at) RETURNING id")
                    .bind("at", at)
                    .mapTo(Long.class)
                    .one();
        });
    }

    /**
     * Notes how far it has come, and holds its row to the end of the transaction.
     *
     * @throws IllegalStateException when it no longer runs
     */
    public void advance(long id, long read, long total, long skipped) {
        int rows = database.withHandle(handle -> handle.createUpdate("""
                        UPDATE rebuild_run SET events_read = :read, events_total = greatest(:read, :total),
                          events_skipped = :skipped
                        WHERE id = :id AND state = 'RUNNING'
                        """)
                .bind("id", id)
                .bind("read", read)
                .bind("total", total)
                .bind("skipped", skipped)
                .execute());
        if (rows == 0) {
            throw new IllegalStateException("rebuild " + id + " no longer runs");
        }
    }

    /** Nothing happens when it no longer runs. */
    public void end(long id, State state, OffsetDateTime at) {
        database.useHandle(handle -> handle.createUpdate(
                        "UPDATE rebuild_run SET state = :state, finished_at = :at WHERE id = :id AND state = 'RUNNING'")
                .bind("id", id)
                .bind("state", state.name())
                .bind("at", at)
                .execute());
    }

    public Optional<Rebuild> newest() {
        return database.withHandle(handle -> handle.createQuery("SELECT * FROM rebuild_run ORDER BY id DESC LIMIT 1")
                .map((row, context) -> new Rebuild(
                        row.getLong("id"),
                        State.valueOf(row.getString("state")),
                        row.getLong("events_read"),
                        row.getLong("events_total"),
                        row.getLong("events_skipped"),
                        row.getObject("started_at", OffsetDateTime.class),
                        row.getObject("finished_at", OffsetDateTime.class)))
                .findFirst());
    }
}
