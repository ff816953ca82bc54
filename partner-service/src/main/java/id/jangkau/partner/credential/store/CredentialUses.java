package id.jangkau.partner.credential.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.jdbi.v3.core.Jdbi;

import id.jangkau.foundation.sql.RowArrays;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.credential.domain.Login;

import static java.util.stream.Collectors.toMap;

/** When each client last got a token. */
@Singleton
public class CredentialUses {
    private static final String LAST_OF_PARTNER = """
            SELECT client_id, last_used_at FROM credential JOIN credential_use USING (client_id) WHERE partner_id = :partner
            """;

    private final Jdbi database;

    CredentialUses(Jdbi database) {
        this.database = database;
    }

    /** By client id; without those that never got one. */
    public Map<String, Instant> lastOf(PartnerId partner) {
        return database.withHandle(handle -> handle
                .createQuery(LAST_OF_PARTNER)
                .bind("partner", partner.value())
                .map((row, context) -> Map.entry(
                        row.getString("client_id"),
                        row.getObject("last_used_at", OffsetDateTime.class).toInstant()))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** How far Keycloak's events have been read; nothing while another replica is at it. */
    public Optional<Instant> lockReadUntil() {
        return database.withHandle(
                handle -> handle.createQuery("SELECT read_until FROM credential_use_reading FOR UPDATE SKIP LOCKED")
                        .mapTo(OffsetDateTime.class)
                        .findOne()
                        .map(OffsetDateTime::toInstant));
    }

    public void readUntil(Instant until) {
        database.useHandle(handle -> handle.createUpdate("UPDATE credential_use_reading SET read_until = :until")
                .bind("until", until.atOffset(ZoneOffset.UTC))
                .execute());
    }

    /** Notes the latest of each client, and passes over clients that are not of a BPR; noting again changes nothing. */
    public void note(List<Login> logins) {
        var rows = RowArrays.of("login", logins)
                .column("client_id", "text", Login::clientId)
                .column("at", "timestamptz", login -> login.at().atOffset(ZoneOffset.UTC));
        database.useHandle(handle ->
                rows.bindTo(handle.createUpdate("""
                        INSERT INTO credential_use (client_id, last_used_at)
                        SELECT client_id, max(at) FROM %s JOIN credential USING (client_id) GROUP BY client_id ORDER BY client_id
                        ON CONFLICT (client_id)
                        DO UPDATE SET last_used_at = greatest(credential_use.last_used_at, excluded.last_used_at)
                        """.formatted(rows.sql()))).execute());
    }
}
