package id.jangkau.partner.credential.store;

import java.time.Instant;
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
    private static final String DUE = """
            SELECT id FROM credential
            WHERE next_attempt_at <= ?1 AND (NOT settled OR (wanted IN ('ENABLED', 'DISABLED') AND expires_at <= ?1))
            ORDER BY next_attempt_at LIMIT 20
            """;
    private static final String UNSETTLED = "SELECT count(*) FROM credential WHERE NOT settled";
    private static final String EXPIRING =
            "SELECT count(*) FROM credential WHERE wanted IN ('ENABLED', 'DISABLED') AND expires_at <= ?1";

    private final CredentialRows rows;

    Credentials(CredentialRows rows) {
        this.rows = rows;
    }

    /** Those of a BPR in order; whoever else wants to change them waits until this transaction has ended. */
    public List<Credential> lockAllOf(PartnerId partner) {
        session()
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

    /**
     * One of which Keycloak is to be told something now, and that no other replica has in hand. Its client is ours until
     * this transaction has ended; its row is not locked, so whoever changes his mind about it does not wait for Keycloak.
     */
    public Optional<Credential> takeNextDue(Instant now) {
        return session().createNativeQuery(DUE, UUID.class).setParameter(1, now).getResultList().stream()
                .filter(this::triedToTakeClient)
                .map(rows::findById)
                .map(CredentialEntity::credential)
                .filter(credential -> credential.isDue(now))
                .findFirst();
    }

    /** That one, once nobody else has its client in hand. */
    public Credential takeClient(UUID id) {
        session()
                .createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(?1, 0))", Integer.class)
                .setParameter(1, clientOf(id))
                .getSingleResult();
        return rows.findById(id).credential();
    }

    public void insert(Credential credential) {
        var row = new CredentialEntity();
        row.take(credential);
        rows.persist(row);
    }

    public void update(Credential credential) {
        rows.findById(credential.id()).take(credential);
    }

    /** How many wait for Keycloak. */
    public long unsettled() {
        return session().createNativeQuery(UNSETTLED, Long.class).getSingleResult();
    }

    /** How many live ones end by then. */
    public long expiringBy(Instant then) {
        return session()
                .createNativeQuery(EXPIRING, Long.class)
                .setParameter(1, then)
                .getSingleResult();
    }

    private boolean triedToTakeClient(UUID id) {
        return session()
                .createNativeQuery("SELECT pg_try_advisory_xact_lock(hashtextextended(?1, 0))", Boolean.class)
                .setParameter(1, clientOf(id))
                .getSingleResult();
    }

    private static String clientOf(UUID credential) {
        return "client of credential " + credential;
    }

    private Session session() {
        return rows.getEntityManager().unwrap(Session.class);
    }
}
