package id.jangkau.registration.participant.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Singleton;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.sql.RowArrays;
import id.jangkau.registration.participant.domain.Identity;
import id.jangkau.registration.participant.domain.PersonIndex;

/** The blind indexes by which persons are found, under their names on record and under all others they were declared by. */
@Singleton
public class IndexRows {
    private static final String WITHOUT_INDEX = """
            SELECT id, id AS participant_id, identity,
                   coalesce((SELECT bool_or(record) FROM participant_index i WHERE i.participant_id = p.id), true) AS record
            FROM participant p
            WHERE (:after::uuid IS NULL OR id > :after::uuid)
              AND NOT EXISTS (SELECT FROM participant_index i WHERE i.participant_id = p.id AND i.key_id = :keyId)
            ORDER BY id LIMIT :atMost
            FOR UPDATE
            """;
    private static final String ALIASES = """
            SELECT id, participant_id, identity, false AS record FROM participant_alias
            WHERE :after::uuid IS NULL OR id > :after::uuid
            ORDER BY id LIMIT :atMost
            FOR UPDATE
            """;

    private final Jdbi database;
    private final Vault vault;

    IndexRows(Jdbi database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** What is to be found under an index, and whether that is the one on record under the NIK. */
    private record Indexed(UUID row, UUID participantId, boolean record, PersonIndex index) {}

    /**
     * Indexes persons that have no index under that key yet. Whoever was indexed before the first index of a key is on
     * record: nobody else was known under the NIK.
     *
     * @param after the last one of the chunk before
     * @return the last one of this chunk; nothing when there are none left
     */
    public Optional<UUID> indexPersons(int keyId, @Nullable UUID after, int atMost) {
        return index(WITHOUT_INDEX, keyId, after, atMost);
    }

    /** Likewise the other names of persons. */
    public Optional<UUID> indexAliases(int keyId, @Nullable UUID after, int atMost) {
        return index(ALIASES, keyId, after, atMost);
    }

    private Optional<UUID> index(String sql, int keyId, @Nullable UUID after, int atMost) {
        return database.withHandle(handle -> {
            List<Indexed> chunk = handle.createQuery(sql)
                    .bind("keyId", keyId)
                    .bind("after", after)
                    .bind("atMost", atMost)
                    .map((row, context) -> indexed(row, keyId))
                    .list();
            insert(handle, chunk);
            return chunk.isEmpty()
                    ? Optional.empty()
                    : Optional.of(chunk.getLast().row());
        });
    }

    private Indexed indexed(ResultSet row, int keyId) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Identity identity = vault.open(id, row.getBytes("identity"), Identity.class);
        PersonIndex index = vault.indexesOf(identity.nik(), identity.canonical()).stream()
                .filter(candidate -> candidate.keyId() == keyId)
                .findFirst()
                .orElseThrow();
        return new Indexed(id, row.getObject("participant_id", UUID.class), row.getBoolean("record"), index);
    }

    /** A person is found under one more name, by every key in use; not where somebody else is found under it already. */
    void add(Handle handle, UUID participantId, Identity identity) {
        insert(
                handle,
                vault.indexesOf(identity.nik(), identity.canonical()).stream()
                        .map(index -> new Indexed(participantId, participantId, false, index))
                        .toList());
    }

    private static void insert(Handle handle, List<Indexed> chunk) {
        if (chunk.isEmpty()) {
            return;
        }
        var rows = RowArrays.of("p", chunk)
                .column("participant_id", "uuid", Indexed::participantId)
                .column("record", "boolean", Indexed::record)
                .column("key_id", "int", row -> row.index().keyId())
                .column("person_index", "bytea", row -> bytes(row.index().ofPerson()))
                .column("nik_index", "bytea", row -> bytes(row.index().ofNik()));
        String sql = """
                INSERT INTO participant_index (key_id, person_index, nik_index, participant_id, record)
                SELECT key_id, person_index, nik_index, participant_id, record FROM %s
                ORDER BY key_id, person_index
                ON CONFLICT DO NOTHING
                """.formatted(rows.sql());
        rows.bindTo(handle.createUpdate(sql)).execute();
    }

    private static byte[] bytes(String hexadecimal) {
        return HexFormat.of().parseHex(hexadecimal);
    }
}
