package id.jangkau.foundation.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.sql.RowArrays;
import id.jangkau.foundation.time.Wita;

/** The log in PostgreSQL, which itself refuses to change or delete an entry. */
@Singleton
class AuditRows {
    /** Any number that no other use of advisory locks in this database has. */
    private static final long SEALER_LOCK = 0x4a41554449544cL;

    private static final int FETCH_SIZE = 1_000;
    private static final UUID NOBODY = new UUID(0, 0);
    private static final String COLUMNS = """
            id, at, actor, partner_id, action, subjects, reason, state_before, state_after, trace_id, sequence,
            coalesce(encode(previous_hash, 'hex'), '') AS previous_hash, coalesce(encode(hash, 'hex'), '') AS hash
            """;

    private final Jdbi database;

    AuditRows(Jdbi database) {
        this.database = database;
    }

    void insert(List<AuditEntry> entries) {
        RowArrays<AuditEntry> rows = RowArrays.of("noted", entries)
                .column("id", "uuid", AuditEntry::id)
                .column("at", "timestamptz", entry -> OffsetDateTime.ofInstant(entry.at(), Wita.ZONE))
                .column("actor", "text", entry -> entry.deed().actor())
                .column("partner_id", "uuid", entry -> entry.deed().partnerId())
                .column("action", "text", entry -> entry.deed().action())
                .column("subjects", "text", entry -> array(entry.deed().subjects()))
                .column("reason", "text", entry -> entry.deed().reason())
                .column("before", "text", entry -> entry.deed().before())
                .column("after", "text", entry -> entry.deed().after())
                .column("trace_id", "text", AuditEntry::traceId);
        String sql = """
                INSERT INTO audit_entry
                  (id, at, actor, partner_id, action, subjects, reason, state_before, state_after, trace_id)
                SELECT id, at, actor, partner_id, action, subjects::uuid[], reason, before, after, trace_id
                FROM %s
                """.formatted(rows.sql());
        database.useHandle(handle -> rows.bindTo(handle.createUpdate(sql)).execute());
    }

    private static String array(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    /** False while another one seals; held until the transaction has ended. */
    boolean sealAlone() {
        return database.withHandle(handle -> handle.createQuery("SELECT pg_try_advisory_xact_lock(:lock)")
                .bind("lock", SEALER_LOCK)
                .mapTo(Boolean.class)
                .one());
    }

    /** The end of the chain. */
    Seal head() {
        return database.withHandle(handle -> handle.createQuery("SELECT " + COLUMNS
                        + " FROM audit_entry WHERE sequence IS NOT NULL ORDER BY sequence DESC LIMIT 1")
                .map((row, context) -> entry(row))
                .findOne()
                .flatMap(AuditEntry::sealed)
                .orElseGet(Seal::beforeTheFirst));
    }

    /** Oldest first. */
    List<AuditEntry> unsealed(int limit) {
        return database.withHandle(handle -> handle.createQuery(
                        "SELECT " + COLUMNS + " FROM audit_entry WHERE sequence IS NULL ORDER BY id LIMIT :limit")
                .bind("limit", limit)
                .map((row, context) -> entry(row))
                .list());
    }

    /** @param sealed entries that were not, with the seals that they get */
    void seal(List<AuditEntry> sealed) {
        RowArrays<AuditEntry> rows = RowArrays.of("sealed", sealed)
                .column("id", "uuid", AuditEntry::id)
                .column(
                        "sequence",
                        "bigint",
                        entry -> entry.sealed().orElseThrow().sequence())
                .column(
                        "previous",
                        "text",
                        entry -> entry.sealed().orElseThrow().previousHash())
                .column("hash", "text", entry -> entry.sealed().orElseThrow().hash());
        String sql = """
                UPDATE audit_entry
                SET sequence = sealed.sequence, previous_hash = decode(sealed.previous, 'hex'),
                    hash = decode(sealed.hash, 'hex')
                FROM %s
                WHERE audit_entry.id = sealed.id
                """.formatted(rows.sql());
        database.useHandle(handle -> rows.bindTo(handle.createUpdate(sql)).execute());
    }

    /**
     * Shows the whole chain in its order, a piece at a time, as it stood in one moment.
     *
     * @return how many entries were not sealed in that moment
     */
    long walk(Consumer<AuditEntry> walker) {
        return database.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, handle -> {
            try (var entries = handle
                    .createQuery(
                            "SELECT " + COLUMNS + " FROM audit_entry WHERE sequence IS NOT NULL ORDER BY sequence, id")
                    .setFetchSize(FETCH_SIZE)
                    .map((row, context) -> entry(row))
                    .stream()) {
                entries.forEach(walker);
            }
            return countUnsealed(handle);
        });
    }

    /** Entries that wait for their place in the chain. */
    long countUnsealed() {
        return database.withHandle(handle -> countUnsealed(handle));
    }

    /** When the oldest of them was written; nothing when none waits. */
    Optional<Instant> oldestUnsealed() {
        return database.withHandle(
                handle -> handle.createQuery("SELECT min(at) FROM audit_entry WHERE sequence IS NULL")
                        .mapTo(OffsetDateTime.class)
                        .findOne()
                        .map(OffsetDateTime::toInstant));
    }

    private static long countUnsealed(Handle handle) {
        return handle.createQuery("SELECT count(*) FROM audit_entry WHERE sequence IS NULL")
                .mapTo(Long.class)
                .one();
    }

    /** In the order of their ids, which is that of their time. */
    List<AuditEntry> page(AuditQuery query) {
        var sql = new StringBuilder("SELECT " + COLUMNS + " FROM audit_entry WHERE true");
        sql.append(query.subjects() == null ? "" : " AND subjects && :subjects");
        sql.append(query.actor() == null ? "" : " AND actor = :actor");
        sql.append(query.actions() == null ? "" : " AND action = ANY (:actions)");
        sql.append(query.from() == null ? "" : " AND at >= :from");
        sql.append(query.to() == null ? "" : " AND at < :to");
        sql.append(query.after() == null ? "" : " AND id > :after");
        sql.append(" ORDER BY id LIMIT :limit");
        return database.withHandle(handle -> {
            var page = handle.createQuery(sql).bind("limit", query.limit());
            Optional.ofNullable(query.subjects()).ifPresent(ids -> page.bindArray("subjects", UUID.class, ids));
            Optional.ofNullable(query.actor()).ifPresent(actor -> page.bind("actor", actor));
            Optional.ofNullable(query.actions()).ifPresent(names -> page.bindArray("actions", String.class, names));
            Optional.ofNullable(query.from())
                    .ifPresent(
                            day -> page.bind("from", day.atStartOfDay(Wita.ZONE).toOffsetDateTime()));
            Optional.ofNullable(query.to())
                    .ifPresent(day -> page.bind(
                            "to", day.plusDays(1).atStartOfDay(Wita.ZONE).toOffsetDateTime()));
            Optional.ofNullable(query.after()).ifPresent(last -> page.bind("after", last));
            return page.map((row, context) -> entry(row)).list();
        });
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        Long sequence = row.getObject("sequence", Long.class);
        return new AuditEntry(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new Deed(
                        row.getString("actor"),
                        row.getObject("partner_id", UUID.class),
                        row.getString("action"),
                        subjects((UUID[]) row.getArray("subjects").getArray()),
                        row.getString("reason"),
                        row.getString("state_before"),
                        row.getString("state_after")),
                row.getString("trace_id"),
                sequence == null
                        ? Optional.empty()
                        : Optional.of(new Seal(sequence, row.getString("previous_hash"), row.getString("hash"))));
    }

    /** Even of an entry that was tampered with: it must be read to be found. */
    private static List<UUID> subjects(@Nullable UUID[] ids) {
        return Arrays.stream(ids)
                .map(id -> Objects.requireNonNullElse(id, NOBODY))
                .toList();
    }
}
