package id.jangkau.partner.credential;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.inject.Singleton;

import id.jangkau.foundation.id.Ids;
import id.jangkau.foundation.time.Wita;
import id.jangkau.partner.agency.domain.Agency;
import id.jangkau.partner.credential.domain.Authentication;
import id.jangkau.partner.credential.domain.Credential;

/** What holds for every credential that begins now. */
@Singleton
class CredentialTerms {
    private final CredentialConfig config;
    private final Ids ids;
    private final Clock clock;

    CredentialTerms(CredentialConfig config, Ids ids, Clock clock) {
        this.config = config;
        this.ids = ids;
        this.clock = clock;
    }

    Credential next(Agency agency, int issuedSoFar, Authentication authentication) {
        return Credential.next(
                ids.next(),
                agency.id(),
                agency.listing().bankCode(),
                issuedSoFar,
                authentication,
                clock.instant(),
                expiresAt());
    }

    /** The midnight in Bali after its last day. */
    Instant expiresAt() {
        return Wita.today(clock)
                .plusDays(config.validDays() + 1L)
                .atStartOfDay(Wita.ZONE)
                .toInstant();
    }

    Duration notice() {
        return Duration.ofDays(config.noticeDays());
    }

    int mostLive() {
        return config.mostLive();
    }
}
