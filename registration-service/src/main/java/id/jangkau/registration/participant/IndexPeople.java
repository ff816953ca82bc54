package id.jangkau.registration.participant;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import id.jangkau.registration.participant.store.ParticipantRows;
import id.jangkau.registration.participant.store.Vault;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;

/**
 * Gives every person an index under every key in use, so that the key of the blind indexes can be changed: add the new
 * key to the keyset beside the old one, restart; make it the primary one, restart; then the old one's indexes are no
 * longer looked at. It has to stay in the keyset for what banks may still repeat.
 */
@ApplicationScoped
public class IndexPeople {
    private static final Logger LOG = Logger.getLogger(IndexPeople.class);
    private static final int CHUNK = 500;

    private final ParticipantRows participants;
    private final Vault vault;

    IndexPeople(ParticipantRows participants, Vault vault) {
        this.participants = participants;
        this.vault = vault;
    }

    /** Nobody may be looked up before everybody can be found under the primary key; the other keys may follow. */
    void atStart(@Observes StartupEvent event) {
        List<Integer> keys = vault.indexKeys();
        index(keys.getFirst());
        Thread.ofVirtual()
                .name("index-people")
                .start(() -> keys.stream().skip(1).forEach(this::index));
    }

    /** Returns once everybody has an index under that key; other replicas may do the same at the same time. */
    public void index(int keyId) {
        int indexed = 0;
        int chunk;
        do {
            chunk = QuarkusTransaction.requiringNew().call(() -> participants.indexSome(keyId, CHUNK));
            indexed += chunk;
        } while (chunk > 0);
        if (indexed > 0) {
            LOG.infof("indexed %d persons under key %d", indexed, keyId);
        }
    }
}
