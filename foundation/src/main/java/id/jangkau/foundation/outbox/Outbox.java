package id.jangkau.foundation.outbox;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Jdbi;

import id.jangkau.foundation.id.Ids;
import id.jangkau.foundation.time.Wita;

/** Where a use case announces what it changed, in the same transaction and in one statement for all of it. */
@Singleton
public class Outbox {
    private final Jdbi database;
    private final TransactionSynchronizationRegistry transaction;
    private final OutboxSignal signal;
    private final EventJson json;
    private final Ids ids;
    private final Clock clock;

    Outbox(
            Jdbi database,
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
        if (!events.isEmpty()) {
            Announcement announcement = announce(events);
            database.useHandle(handle ->
                    announcement.bindTo(handle.createUpdate(announcement.sql())).execute());
        }
    }

    /** Likewise, for the caller to make part of a statement of its own in this transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Announcement announce(List<OutboxEvent> events) {
        wakeTheRelayAfterCommit();
        return new Announcement(
                events.stream()
                        .map(event -> new Announcement.Row(ids.next(), event, json.write(event.data())))
                        .toList(),
                OffsetDateTime.ofInstant(clock.instant(), Wita.ZONE));
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
