package id.jangkau.partner.credential.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.credential.domain.Authentication.ClientSecret;
import id.jangkau.partner.credential.domain.Authentication.PrivateKeyJwt;

import static org.assertj.core.api.Assertions.assertThat;

class CredentialTest {
    private static final Instant NOW = Instant.parse("2025-06-30T04:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final Instant END = Instant.parse("2026-06-30T16:00:00Z");
    private static final Credential FIRST = next(0, new ClientSecret());
    private static final Credential ISSUED = FIRST.carriedOut(NOW);

    @Test
    void isNamedByBankCodeAndNumber() {
        assertThat(FIRST.clientId()).isEqualTo("bpr-600123-1");
        assertThat(next(1, new ClientSecret()).clientId()).isEqualTo("bpr-600123-2");
    }

    @Test
    void awaitsShowingUntilItsSecretWasShown() {
        assertThat(FIRST.awaitsShowing()).isTrue();
        assertThat(ISSUED.awaitsShowing()).isTrue();
        assertThat(FIRST.shown(NOW, END).awaitsShowing()).isFalse();
        assertThat(FIRST.revoked(NOW).awaitsShowing()).isFalse();
    }

    @Test
    void hasNothingToShowWhenItSigns() {
        var signing = next(0, new PrivateKeyJwt(new ClientKey("k", "t", "{}")));

        assertThat(signing.awaitsShowing()).isFalse();
        assertThat(signing.authentication().method()).isEqualTo("private_key_jwt");
    }

    @Test
    void isIssuedWhenItIsShownBeforeTheProvisionerCame() {
        var shown = FIRST.shown(LATER, END.plusSeconds(1));

        assertThat(shown.state()).isEqualTo(CredentialState.ISSUED);
        assertThat(shown.dates().issuedAt()).isEqualTo(LATER);
        assertThat(shown.dates().secretShownAt()).isEqualTo(LATER);
        assertThat(shown.dates().expiresAt()).isEqualTo(END.plusSeconds(1));
    }

    @Test
    void isOnItsWayUntilKeycloakHasIt() {
        assertThat(FIRST.state()).isEqualTo(CredentialState.REQUESTED);
        assertThat(ISSUED.state()).isEqualTo(CredentialState.ISSUED);
        assertThat(ISSUED.withheld(LATER).state()).isEqualTo(CredentialState.DISABLING);
        assertThat(ISSUED.withheld(LATER).carriedOut(LATER).state()).isEqualTo(CredentialState.DISABLED);
        assertThat(disabled().allowed(LATER).state()).isEqualTo(CredentialState.ENABLING);
        assertThat(disabled().allowed(LATER).carriedOut(LATER).state()).isEqualTo(CredentialState.ISSUED);
        assertThat(ISSUED.revoked(LATER).state()).isEqualTo(CredentialState.REVOKING);
        assertThat(ISSUED.revoked(LATER).carriedOut(LATER).state()).isEqualTo(CredentialState.REVOKED);
        assertThat(ISSUED.on(END).state()).isEqualTo(CredentialState.EXPIRING);
        assertThat(ISSUED.on(END).carriedOut(END).state()).isEqualTo(CredentialState.EXPIRED);
    }

    /** Half-made in Keycloak it may be all the same. */
    @Test
    void isNotSettledBeforeKeycloakWasToldEvenWhenItWasNeverMade() {
        assertThat(FIRST.revoked(NOW).isSettled()).isFalse();
        assertThat(FIRST.revoked(NOW).carriedOut(NOW).isSettled()).isTrue();
        assertThat(FIRST.revoked(NOW).carriedOut(NOW).dates().issuedAt()).isNull();
    }

    @Test
    void comesBackWithItsAgencyUnlessItEnded() {
        assertThat(ISSUED.revoked(NOW).allowed(LATER).wanted()).isEqualTo(Wanted.REVOKED);
        assertThat(ISSUED.on(END).allowed(END).wanted()).isEqualTo(Wanted.EXPIRED);
        assertThat(disabled().allowed(END).wanted()).isEqualTo(Wanted.EXPIRED);
        assertThat(disabled().allowed(END.minusSeconds(1)).wanted()).isEqualTo(Wanted.ENABLED);
    }

    @Test
    void staysEndedWhenItsAgencyIsSuspended() {
        assertThat(ISSUED.revoked(NOW).withheld(LATER).wanted()).isEqualTo(Wanted.REVOKED);
        assertThat(ISSUED.on(END).revoked(END).wanted()).isEqualTo(Wanted.EXPIRED);
    }

    @Test
    void keepsTheFirstMomentOfItsEnd() {
        assertThat(FIRST.revoked(NOW).revoked(LATER).dates().revokedAt()).isEqualTo(NOW);
    }

    @Test
    void keepsTheFirstMomentItWasIssued() {
        assertThat(disabled().allowed(LATER).carriedOut(LATER).dates().issuedAt())
                .isEqualTo(NOW);
    }

    @Test
    void expiresAtItsMidnightAndNotASecondBefore() {
        assertThat(ISSUED.on(END.minusSeconds(1))).isEqualTo(ISSUED);
        assertThat(ISSUED.isDue(END.minusSeconds(1))).isFalse();
        assertThat(ISSUED.isDue(END)).isTrue();
    }

    @Test
    void saysThatItExpiresSoonWithinTheNotice() {
        var notice = Duration.ofDays(30);

        assertThat(ISSUED.expiresSoon(END.minus(notice).minusSeconds(1), notice))
                .isFalse();
        assertThat(ISSUED.expiresSoon(END.minus(notice), notice)).isTrue();
        assertThat(ISSUED.revoked(NOW).expiresSoon(END, notice)).isFalse();
    }

    @Test
    void isTriedAgainEverLaterButWithinHalfAMinute() {
        var failing = FIRST;
        for (long seconds : new long[] {1, 2, 4, 8, 16, 32, 32}) {
            failing = failing.failed(NOW, "KEYCLOAK_UNREACHABLE");
            assertThat(failing.nextAttemptAt()).isEqualTo(NOW.plusSeconds(seconds));
        }
        assertThat(failing.attempts().failed()).isEqualTo(7);
        assertThat(failing.attempts().lastFailure()).isEqualTo("KEYCLOAK_UNREACHABLE");
        assertThat(failing.isDue(NOW)).isFalse();
        assertThat(failing.carriedOut(LATER).attempts().lastFailure()).isNull();
        assertThat(failing.carriedOut(LATER).nextAttemptAt()).isNull();
    }

    @Test
    void aNewWishIsTriedAtOnce() {
        var failing = FIRST.failed(NOW, "KEYCLOAK_ANSWERED_503");

        assertThat(failing.withheld(NOW).isDue(NOW)).isTrue();
        assertThat(failing.revoked(NOW).isDue(NOW)).isTrue();
    }

    private static Credential disabled() {
        return ISSUED.withheld(NOW).carriedOut(NOW);
    }

    private static Credential next(int issuedSoFar, Authentication authentication) {
        return Credential.next(
                new UUID(0, 1), new PartnerId(new UUID(0, 2)), "600123", issuedSoFar, authentication, NOW, END);
    }
}
