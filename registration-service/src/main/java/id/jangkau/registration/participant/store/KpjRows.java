package id.jangkau.registration.participant.store;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Singleton;

import org.jdbi.v3.core.Jdbi;

import id.jangkau.foundation.sql.RowArrays;
import id.jangkau.registration.participant.domain.Kpj;

/** Numbers of participants, sealed; found by a blind index under every key in use. */
@Singleton
public class KpjRows {
    /** Any number that no other use of advisory locks in this database has. */
    private static final long WRITER_LOCK = 7_302_114_007L;

    private final Jdbi database;
    private final Vault vault;

    KpjRows(Jdbi database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    private record Indexed(UUID participantId, Kpj kpj, int keyId, String index) {
        byte[] bytes() {
            return HexFormat.of().parseHex(index);
        }
    }

    /** Lists come one after the other until the transaction ends: there is one sender. */
    public void writeAlone() {
        database.useHandle(handle -> handle.createQuery("SELECT pg_advisory_xact_lock(:lock)::text")
                .bind("lock", WRITER_LOCK)
                .mapTo(String.class)
                .one());
    }

    /** Those that exist, with the number of those who have one; nobody removes them until the transaction ends. */
    public Map<UUID, Optional<Kpj>> ofParticipants(List<UUID> ids) {
        Map<UUID, Optional<Kpj>> found = new HashMap<>();
        database.useHandle(handle -> handle.createQuery(
                        "SELECT id, kpj FROM participant WHERE id = ANY (:ids) ORDER BY id FOR NO KEY UPDATE")
                .bindArray("ids", UUID.class, ids)
                .map((row, context) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return found.put(
                            id, Optional.ofNullable(row.getBytes("kpj")).map(kpj -> open(id, kpj)));
                })
                .list());
        return found;
    }

    /** Who has those that are taken. */
    public Map<Kpj, UUID> ownersOf(List<Kpj> numbers) {
        List<Indexed> indexed = numbers.stream()
                .flatMap(kpj -> indexes(new UUID(0, 0), kpj).stream())
                .toList();
        var rows = RowArrays.of("k", indexed)
                .column("kpj", "text", row -> row.kpj().characters())
                .column("key_id", "int", Indexed::keyId)
                .column("index", "bytea", Indexed::bytes);
        String sql = """
                SELECT DISTINCT k.position, i.participant_id FROM %s
                JOIN kpj_index i ON i.key_id = k.key_id AND i.kpj_index = k.index
                """.formatted(rows.sql());
        Map<Kpj, UUID> owners = new HashMap<>();
        database.useHandle(handle -> rows.bindTo(handle.createQuery(sql))
                .map((row, context) -> owners.put(
                        indexed.get(row.getInt("position") - 1).kpj(), row.getObject("participant_id", UUID.class)))
                .list());
        return owners;
    }

    /** One statement a table. */
    public void insert(Map<UUID, Kpj> recorded) {
        if (recorded.isEmpty()) {
            return;
        }
        var people = RowArrays.of("p", List.copyOf(recorded.entrySet()))
                .column("id", "uuid", Map.Entry::getKey)
                .column(
                        "kpj",
                        "bytea",
                        entry -> vault.seal(entry.getKey(), entry.getValue().characters()));
        var indexes = RowArrays.of(
                        "i",
                        recorded.entrySet().stream()
                                .flatMap(entry -> indexes(entry.getKey(), entry.getValue()).stream())
                                .toList())
                .column("participant_id", "uuid", Indexed::participantId)
                .column("key_id", "int", Indexed::keyId)
                .column("kpj_index", "bytea", Indexed::bytes);
        String sql = """
                WITH people AS (UPDATE participant SET kpj = p.kpj FROM %s WHERE participant.id = p.id)
                INSERT INTO kpj_index (key_id, kpj_index, participant_id)
                SELECT key_id, kpj_index, participant_id FROM %s
                """.formatted(people.sql(), indexes.sql());
        database.useHandle(handle ->
                indexes.bindTo(people.bindTo(handle.createUpdate(sql))).execute());
    }

    private List<Indexed> indexes(UUID participant, Kpj kpj) {
        return vault.indexes("kpj|" + kpj.characters()).entrySet().stream()
                .map(index -> new Indexed(participant, kpj, index.getKey(), index.getValue()))
                .toList();
    }

    private Kpj open(UUID participant, byte[] kpj) {
        return new Kpj(vault.open(participant, kpj, String.class));
    }
}
