package id.jangkau.foundation.outbox;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.jdbi.v3.core.statement.SqlStatement;

import id.jangkau.foundation.sql.RowArrays;

/**
 * Events as an insert into the outbox, to be a statement or, after {@code WITH announced AS (…)}, a part of the one that
 * changes the state: then both are one round trip.
 */
public final class Announcement {
    private final RowArrays<Row> rows;
    private final OffsetDateTime time;

    Announcement(List<Row> events, OffsetDateTime time) {
        this.rows = RowArrays.of("announced", events)
                .column("id", "uuid", Row::id)
                .column("topic", "text", row -> row.event().topic())
                .column("aggregate_id", "text", row -> row.event().aggregateId().toString())
                .column("type", "text", row -> row.event().type().type())
                .column("payload", "text", Row::payload)
                .column("traceparent", "text", row -> row.event().traceParent());
        this.time = time;
    }

    /** An event with its id, written as JSON. */
    record Row(UUID id, OutboxEvent event, String payload) {}

    /** The insert; its parameters begin with {@code announced_}. */
    public String sql() {
        return """
            INSERT INTO outbox (id, aggregatetype, aggregateid, type, payload, time, traceparent)
            SELECT id, topic, aggregate_id, type, payload, :announced_at, traceparent
            FROM %s
            ORDER BY position
            """.formatted(rows.sql());
    }

    public <S extends SqlStatement<S>> S bindTo(S statement) {
        return rows.bindTo(statement).bind("announced_at", time);
    }
}
