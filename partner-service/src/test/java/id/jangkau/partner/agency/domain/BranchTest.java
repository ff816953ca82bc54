package id.jangkau.partner.agency.domain;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BranchTest {
    private static final Set<String> REGENCIES = Set.of("51.71", "51.08");
    private static final LocalDate FROM = LocalDate.of(2020, 1, 1);

    @Test
    void oneLikeItShouldBeHasNoFault() {
        assertThat(branch("001", "51.71", null).faults(REGENCIES)).isEmpty();
        assertThat(branch("KC-1.a_b", "51.08", FROM).faults(REGENCIES)).isEmpty();
    }

    @Test
    void everyFaultIsNamed() {
        assertThat(new Branch("0 1", " ", "31.71", FROM, FROM.minusDays(1)).faults(REGENCIES))
                .extracting(Fault::code)
                .containsExactly(
                        FaultCode.BRANCH_CODE_MALFORMED,
                        FaultCode.NAME_REQUIRED,
                        FaultCode.REGENCY_UNKNOWN,
                        FaultCode.PERIOD_REVERSED);
    }

    @Test
    void anAgencyKeepsItsBranchesInTheOrderOfTheirCodesAndStaysWhereItStands() {
        var agency = SampleAgencies.active();
        var second = agency.withBranch(branch("002", "51.71", null)).agency();
        var first = second.withBranch(branch("001", "51.71", null)).agency();
        var changed = first.withBranch(branch("002", "51.08", FROM));

        assertThat(changed.agency().branches())
                .containsExactly(branch("001", "51.71", null), branch("002", "51.08", FROM));
        assertThat(changed.agency().version()).isEqualTo(agency.version() + 3);
        assertThat(changed.agency().status()).isEqualTo(agency.status());
        assertThat(changed.activates()).isFalse();
    }

    @Test
    void branchesOutliveEveryOtherChange() {
        var agency =
                SampleAgencies.active().withBranch(branch("001", "51.71", null)).agency();
        var suspended = (Decision.Changed) agency.suspend("reports late", SampleAgencies.TODAY);
        assertThat(suspended.agency().branches()).hasSize(1);
    }

    private static Branch branch(String code, String regency, @Nullable LocalDate until) {
        return new Branch(code, "Kantor " + code, regency, FROM, until);
    }
}
