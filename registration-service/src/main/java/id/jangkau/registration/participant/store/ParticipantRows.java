package id.jangkau.registration.participant.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Singleton;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import id.jangkau.registration.participant.domain.Identity;

/** Persons on record. */
@Singleton
public class ParticipantRows {
    private final Jdbi database;
    private final Vault vault;
    private final IndexRows indexes;

    ParticipantRows(Jdbi database, Vault vault, IndexRows indexes) {
        this.database = database;
        this.vault = vault;
        this.indexes = indexes;
    }

    /** Who they are, by id; whoever is no more is missing. */
    public Map<UUID, Identity> find(List<UUID> ids) {
        return read("SELECT id, identity FROM participant WHERE id = ANY (:ids)", ids);
    }

    /** Likewise; until the transaction ends nobody else changes them, and nobody is enrolled as one of them. */
    public Map<UUID, Identity> lock(List<UUID> ids) {
        return read("SELECT id, identity FROM participant WHERE id = ANY (:ids) ORDER BY id FOR UPDATE", ids);
    }

    private Map<UUID, Identity> read(String sql, List<UUID> ids) {
        return database.withHandle(handle -> handle.createQuery(sql)
                .bindArray("ids", UUID.class, ids)
                .reduceRows(new LinkedHashMap<UUID, Identity>(), (found, row) -> {
                    UUID id = row.getColumn("id", UUID.class);
                    found.put(id, vault.open(id, row.getColumn("identity", byte[].class), Identity.class));
                    return found;
                }));
    }

    /**
     * A person goes by another name than was on record, and goes on being found by the old one.
     *
     * @param aliasId for the old one
     */
    public void rename(UUID id, Identity before, Identity after, UUID aliasId) {
        database.useHandle(handle -> {
            handle.createUpdate("UPDATE participant SET identity = :identity WHERE id = :id")
                    .bind("identity", vault.seal(id, after))
                    .bind("id", id)
                    .execute();
            if (!before.canonical().equals(after.canonical())) {
                indexes.add(handle, id, after);
                insertAlias(handle, id, before, aliasId);
            }
        });
    }

    /**
     * A person on record is found under another name, too.
     *
     * @param aliasId for that one
     */
    public void alsoKnownAs(UUID id, Identity other, UUID aliasId) {
        database.useHandle(handle -> {
            indexes.add(handle, id, other);
            insertAlias(handle, id, other, aliasId);
        });
    }

    /**
     * Two were one: whatever found the one finds the other, and the one is no more. Whoever is enrolled as the one at the
     * same time fails on it.
     */
    public void merge(UUID one, UUID intoOther) {
        database.useHandle(handle -> {
            for (String move : List.of(
                    "UPDATE participant_index SET participant_id = :other, record = false WHERE participant_id = :one",
                    "UPDATE participant_alias SET participant_id = :other WHERE participant_id = :one",
                    "DELETE FROM participant WHERE id = :one AND id <> :other")) {
                handle.createUpdate(move)
                        .bind("one", one)
                        .bind("other", intoOther)
                        .execute();
            }
        });
    }

    private void insertAlias(Handle handle, UUID participantId, Identity identity, UUID aliasId) {
        handle.createUpdate("INSERT INTO participant_alias (id, participant_id, identity)"
                        + " VALUES (:id, :participantId, :identity)")
                .bind("id", aliasId)
                .bind("participantId", participantId)
                .bind("identity", vault.seal(aliasId, identity))
                .execute();
    }
}
