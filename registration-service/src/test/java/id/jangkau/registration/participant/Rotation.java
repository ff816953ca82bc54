package id.jangkau.registration.participant;

import org.jdbi.v3.core.Jdbi;

import id.jangkau.registration.participant.store.Keyset;
import id.jangkau.registration.participant.store.Vault;

/** What a service does at start with other keys than the one that runs. */
public final class Rotation {
    private Rotation() {}

    public static void indexEverybody(Jdbi database, Vault vault) {
        IndexPeople indexPeople = new IndexPeople(Keyset.indexRows(database, vault), vault);
        vault.indexKeys().forEach(indexPeople::index);
    }
}
