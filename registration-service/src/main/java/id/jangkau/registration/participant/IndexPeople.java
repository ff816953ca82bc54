package id.jangkau.registration.participant;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import id.jangkau.registration.participant.store.IndexRows;
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

    private final IndexRows indexes;
    private final Vault vault;

    IndexPeople(IndexRows indexes, Vault vault) {
        this.indexes = indexes;
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
        int chunks = chunks(after -> indexes.indexPersons(keyId, after, CHUNK));
        chunks(after -> indexes.indexAliases(keyId, after, CHUNK));
        if (chunks > 0) {
            LOG.infof("indexed persons in %d chunks under key %d", chunks, keyId);
        }
    }

    private static int chunks(Function<@Nullable UUID, Optional<UUID>> indexing) {
        int chunks = 0;
        Optional<UUID> last = chunk(indexing, null);
        while (last.isPresent()) {
            chunks++;
            last = chunk(indexing, last.get());
        }
        return chunks;
    }

    private static Optional<UUID> chunk(Function<@Nullable UUID, Optional<UUID>> indexing, @Nullable UUID after) {
        return QuarkusTransaction.requiringNew().call(() -> indexing.apply(after));
    }
}
