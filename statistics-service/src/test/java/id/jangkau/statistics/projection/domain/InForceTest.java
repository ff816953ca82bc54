package id.jangkau.statistics.projection.domain;

import org.junit.jupiter.api.Test;

import static id.jangkau.statistics.testing.Samples.active;
import static id.jangkau.statistics.testing.Samples.id;
import static id.jangkau.statistics.testing.Samples.prospect;
import static id.jangkau.statistics.testing.Samples.suspension;
import static org.assertj.core.api.Assertions.assertThat;

class InForceTest {
    @Test
    void aProspectNeverWasInForce() {
        assertThat(InForce.of(prospect(id(1), 1))).isEqualTo(new InForce("{}", "{}"));
    }

    @Test
    void bothDaysBelongToAnAgreementAndAnOpenSuspensionHasNoEnd() {
        var agency = active(
                id(1),
                1,
                "2024-07-01",
                "2027-12-31",
                suspension("2025-09-01", "2025-09-14"),
                suspension("2026-02-20", null));

        assertThat(InForce.of(agency))
                .isEqualTo(new InForce("{[2024-07-01,2027-12-31]}", "{[2025-09-01,2025-09-14],[2026-02-20,]}"));
    }
}
