package id.jangkau.partner.credential.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;

import org.hibernate.Session;

import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.credential.domain.Credential;

/** All credentials. Every method needs a transaction. */
@Singleton
public class Credentials {
    private static final String NEXT_DUE = """
            SELECT id FROM credential WHERE state = 'REQUESTED' AND next_attempt_at <= now()
            ORDER BY next_attempt_at LIMIT 1 FOR UPDATE SKIP LOCKED
            """;
    /** 1, 2, 4 … seconds, and never more than some four minutes. */
    private static final String BACK_OFF = """
            UPDATE credential
            SET attempts = attempts + 1, next_attempt_at = now() + interval '1 second' * 2 ^ least(attempts, 8)
            WHERE id = ?1
            """;

    private final CredentialRows rows;

    Credentials(CredentialRows rows) {
        this.rows = rows;
    }

    /** Those of a BPR in order; whoever else wants to change them waits until this transaction has ended. */
    public List<Credential> lockAllOf(PartnerId partner) {
        rows.getEntityManager()
                .createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(?1, 0))", Integer.class)
                .setParameter(1, "credentials " + partner.value())
                .getSingleResult();
        return rows
                .find("partnerId = ?1 order by number", partner.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .map(CredentialEntity::credential)
                .toList();
    }

    /** Those of a BPR in order. */
    public List<Credential> allOf(PartnerId partner) {
        return rows.list("partnerId = ?1 order by number", partner.value()).stream()
                .map(CredentialEntity::credential)
                .toList();
    }

    /** One whose client is to be made now, and that no other replica has in hand; it is locked. */
    public Optional<Credential> lockNextDue() {
        return rows.getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(NEXT_DUE, UUID.class)
                .uniqueResultOptional()
                .map(rows::findById)
                .map(CredentialEntity::credential);
    }

    /** It failed: try again later, and ever later. */
    public void backOff(Credential credential) {
        rows.getEntityManager()
                .createNativeQuery(BACK_OFF)
                .setParameter(1, credential.id())
                .executeUpdate();
    }

    public void insert(Credential credential) {
        var row = new CredentialEntity();
        row.take(credential);
        rows.persist(row);
    }

    public void update(Credential credential) {
        rows.findById(credential.id()).take(credential);
    }
}
