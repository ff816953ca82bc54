package id.jangkau.partner.credential.domain;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import id.jangkau.partner.agency.domain.PartnerId;

import static org.assertj.core.api.Assertions.assertThat;

class CredentialTest {
    private static final Instant NOW = Instant.parse("2025-06-30T04:00:00Z");
    private static final Credential FIRST =
            Credential.next(new UUID(0, 1), new PartnerId(new UUID(0, 2)), "600123", 0, NOW);

    @Test
    void isNamedByBankCodeAndNumber() {
        assertThat(FIRST.clientId()).isEqualTo("bpr-600123-1");
        assertThat(Credential.next(new UUID(0, 3), FIRST.partner(), "600123", 1, NOW)
                        .clientId())
                .isEqualTo("bpr-600123-2");
    }

    @Test
    void awaitsShowingUntilItsSecretWasShown() {
        assertThat(FIRST.awaitsShowing()).isTrue();
        assertThat(FIRST.issued(NOW).awaitsShowing()).isTrue();
        assertThat(FIRST.shown(NOW).awaitsShowing()).isFalse();
        assertThat(FIRST.revoked(NOW).awaitsShowing()).isFalse();
    }

    @Test
    void isIssuedWhenItIsShownBeforeTheProvisionerCame() {
        assertThat(FIRST.shown(NOW).state()).isEqualTo(CredentialState.ISSUED);
        assertThat(FIRST.shown(NOW).issuedAt()).isEqualTo(NOW);
    }

    @Test
    void keepsTheFirstMomentOfItsEnd() {
        assertThat(FIRST.revoked(NOW).revoked(NOW.plusSeconds(60)).revokedAt()).isEqualTo(NOW);
    }
}
