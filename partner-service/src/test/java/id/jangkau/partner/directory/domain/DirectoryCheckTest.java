package id.jangkau.partner.directory.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import id.jangkau.partner.agency.domain.Agency;
import id.jangkau.partner.agency.domain.Fault;
import id.jangkau.partner.agency.domain.FaultCode;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.agency.domain.SampleAgencies;

import static org.assertj.core.api.Assertions.assertThat;

class DirectoryCheckTest {
    private static final ListingRules RULES = new ListingRules(Pattern.compile("[0-9]{6}"), Set.of("51.71"));

    @Test
    void keepsTheGoodRowsBesideTheBadOnes() {
        var verdicts =
                new DirectoryCheck(RULES, Map.of()).decide(List.of(line(1, "600001"), line(2, "6"), line(3, "600003")));

        assertThat(verdicts.get(0)).isInstanceOf(LineVerdict.ToList.class);
        assertThat(verdicts.get(1)).isInstanceOf(LineVerdict.Refused.class);
        assertThat(verdicts.get(2)).isInstanceOf(LineVerdict.ToList.class);
    }

    @Test
    void refusesABankCodeThatStoodInAnEarlierRowAndNamesThatRow() {
        var verdicts = new DirectoryCheck(RULES, Map.of()).decide(List.of(line(1, "600001"), line(2, "600001")));

        assertThat(verdicts.get(1))
                .isEqualTo(new LineVerdict.Refused(
                        line(2, "600001"), List.of(Fault.of("bankCode", FaultCode.DUPLICATE_BANK_CODE, 1))));
    }

    @Test
    void changesNothingForABankThatIsListedLikeThis() {
        var known = Agency.list(new PartnerId(new UUID(0, 9)), SampleAgencies.listing("600001"))
                .agency();

        assertThat(new DirectoryCheck(RULES, Map.of("600001", known)).decide(List.of(line(1, "600001"))))
                .containsExactly(new LineVerdict.Unchanged(line(1, "600001"), known.id()));
    }

    @Test
    void refusesABankThatIsListedOtherwise() {
        var known = Agency.list(new PartnerId(new UUID(0, 9)), SampleAgencies.listing("600002"))
                .agency();

        assertThat(new DirectoryCheck(RULES, Map.of("600001", known)).decide(List.of(line(1, "600001"))))
                .containsExactly(new LineVerdict.Refused(
                        line(1, "600001"), List.of(Fault.of("bankCode", FaultCode.LISTED_OTHERWISE))));
    }

    private static DirectoryLine line(int row, String bankCode) {
        var raw = new RawListing(bankCode, "BPR Contoh " + bankCode, "BPR", "51.71", "1994-03-01", null, null);
        return new DirectoryLine(row, raw, Optional.empty());
    }
}
