package id.jangkau.registration.participant.store;

import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Singleton;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import id.jangkau.foundation.sql.RowArrays;
import id.jangkau.registration.participant.domain.Identity;
import id.jangkau.registration.participant.domain.PersonIndex;

/** Persons and their blind indexes. */
@Singleton
public class ParticipantRows {
    private final Jdbi database;
    private final Vault vault;

    ParticipantRows(Jdbi database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** A person to be indexed, and whether they are on record under their NIK. */
    private record Person(UUID id, boolean record, PersonIndex index) {}

    /**
     * Indexes persons that have no index under that key yet.
     *
     * @return how many; 0 when there are none left
     */
    public int indexSome(int keyId, int atMost) {
        return database.withHandle(handle -> {
            List<Person> persons = withoutIndex(handle, keyId, atMost);
            if (!persons.isEmpty()) {
                insert(handle, persons);
            }
            return persons.size();
        });
    }

    /** Whoever was indexed before the first index of a key is on record: nobody else was known under the NIK. */
    private List<Person> withoutIndex(Handle handle, int keyId, int atMost) {
        String sql = """
                SELECT id, identity,
                       coalesce((SELECT bool_or(record) FROM participant_index i WHERE i.participant_id = p.id), true) AS record
                FROM participant p
                WHERE NOT EXISTS (SELECT FROM participant_index i WHERE i.participant_id = p.id AND i.key_id = :keyId)
                ORDER BY id LIMIT :atMost
                FOR UPDATE
                """;
        return handle.createQuery(sql)
                .bind("keyId", keyId)
                .bind("atMost", atMost)
                .map((row, context) -> {
                    UUID id = row.getObject("id", UUID.class);
                    Identity identity = vault.open(id, row.getBytes("identity"), Identity.class);
                    return new Person(id, row.getBoolean("record"), indexOf(identity, keyId));
                })
                .list();
    }

    private PersonIndex indexOf(Identity identity, int keyId) {
        return vault.indexesOf(identity.nik(), identity.canonical()).stream()
                .filter(index -> index.keyId() == keyId)
                .findFirst()
                .orElseThrow();
    }

    private static void insert(Handle handle, List<Person> persons) {
        var rows = RowArrays.of("p", persons)
                .column("participant_id", "uuid", Person::id)
                .column("record", "boolean", Person::record)
                .column("key_id", "int", person -> person.index().keyId())
                .column("person_index", "bytea", person -> bytes(person.index().ofPerson()))
                .column("nik_index", "bytea", person -> bytes(person.index().ofNik()));
        String sql = """
                INSERT INTO participant_index (key_id, person_index, nik_index, participant_id, record)
                SELECT key_id, person_index, nik_index, participant_id, record FROM %s
                ON CONFLICT DO NOTHING
                """.formatted(rows.sql());
        rows.bindTo(handle.createUpdate(sql)).execute();
    }

    private static byte[] bytes(String hexadecimal) {
        return HexFormat.of().parseHex(hexadecimal);
    }
}
