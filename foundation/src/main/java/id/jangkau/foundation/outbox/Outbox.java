package id.jangkau.foundation.outbox;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;

import id.jangkau.foundation.id.Ids;
import id.jangkau.foundation.time.Wita;

/** Where a use case announces what it changed, in the same transaction and in one statement for all of it. */
@Singleton
public class Outbox {
    private static final String INSERT = """
            INSERT INTO outbox (id, aggregatetype, aggregateid, type, payload, time, traceparent)
            SELECT e.id, e.topic, e.aggregate_id, e.type, e.payload, ?, ?
            FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[]) WITH ORDINALITY
                AS e (id, topic, aggregate_id, type, payload, position)
            ORDER BY e.position
            """;

    private final DataSource database;
    private final TransactionSynchronizationRegistry transaction;
    private final OutboxSignal signal;
    private final EventJson json;
    private final Ids ids;
    private final Clock clock;

    Outbox(
            DataSource database,
            TransactionSynchronizationRegistry transaction,
            OutboxSignal signal,
            EventJson json,
            Ids ids,
            Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.signal = signal;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /** Adds the events in the order given, which is the order in which others hear those of one aggregate. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(List<OutboxEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, OffsetDateTime.ofInstant(clock.instant(), Wita.ZONE));
            insert.setString(2, TraceParent.current());
            insert.setArray(
                    3, texts(connection, events.stream().map(event -> ids.next().toString())));
            insert.setArray(4, texts(connection, events.stream().map(OutboxEvent::topic)));
            insert.setArray(
                    5,
                    texts(
                            connection,
                            events.stream().map(event -> event.aggregateId().toString())));
            insert.setArray(
                    6,
                    texts(connection, events.stream().map(event -> event.type().type())));
            insert.setArray(7, texts(connection, events.stream().map(event -> json.write(event.data()))));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new OutboxException(e);
        }
        wakeTheRelayAfterCommit();
    }

    private static Array texts(Connection connection, Stream<String> values) throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }

    private void wakeTheRelayAfterCommit() {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    signal.raise();
                }
            }
        });
    }
}
