package id.jangkau.partner.credential;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import id.jangkau.partner.credential.domain.Login;
import id.jangkau.partner.credential.keycloak.KeycloakLogins;
import id.jangkau.partner.credential.keycloak.KeycloakUnavailableException;
import id.jangkau.partner.credential.store.CredentialUses;

/** Notes when clients last got a token, from Keycloak's events, a page at a time; a page read twice changes nothing. */
@Singleton
public class NoteUse {
    private static final int PAGE = 1_000;
    /** An event is stamped before it is committed: what was late is read again. */
    private static final Duration OVERLAP = Duration.ofSeconds(10);

    private final CredentialUses uses;
    private final KeycloakLogins logins;

    NoteUse(CredentialUses uses, KeycloakLogins logins) {
        this.uses = uses;
        this.logins = logins;
    }

    /**
     * False when there was no full page, or when another replica is at it. The admin client lives in a request, and this
     * is one of ours.
     *
     * @throws KeycloakUnavailableException when Keycloak does not answer or does not let us; it goes on from there later
     */
    @ActivateRequestContext
    @Transactional
    public boolean notePage() {
        return uses.lockReadUntil().map(this::notePage).orElse(false);
    }

    private boolean notePage(Instant from) {
        var page = logins.since(from, PAGE);
        if (page.isEmpty()) {
            return false;
        }
        uses.note(page);
        uses.readUntil(readUntil(from, page));
        return page.size() == PAGE;
    }

    private static Instant readUntil(Instant from, List<Login> page) {
        var last = page.getLast().at();
        if (page.size() < PAGE) {
            var overlapping = last.minus(OVERLAP);
            return overlapping.isAfter(from) ? overlapping : from;
        }
        return last.isAfter(from) ? last : from.plusMillis(1);
    }
}
