package id.jangkau.partner.directory.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.jangkau.partner.agency.domain.BankKind;
import id.jangkau.partner.agency.domain.Fault;
import id.jangkau.partner.agency.domain.FaultCode;
import id.jangkau.partner.agency.domain.Listing;
import id.jangkau.partner.directory.domain.ListingRules.Faulty;
import id.jangkau.partner.directory.domain.ListingRules.Listable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

class ListingRulesTest {
    private final ListingRules rules = new ListingRules(Pattern.compile("[0-9]{6}"), Set.of("51.71"));

    @Test
    void listsAGoodOneWithBlanksStripped() {
        var raw = new RawListing(" 600123 ", " BPR Contoh ", "BPRS", "51.71", "1994-03-01", "", " ");

        assertThat(rules.check(raw))
                .isEqualTo(new Listable(new Listing(
                        "600123", "BPR Contoh", BankKind.BPRS, "51.71", LocalDate.of(1994, 3, 1), null, null)));
    }

    @Test
    void namesEveryFaultAtOnce() {
        var raw = new RawListing("60012", "", "BANK", "31.71", "01/03/1994", "123", "12345678901234");

        assertThat(rules.check(raw))
                .asInstanceOf(type(Faulty.class))
                .extracting(faulty -> faulty.faults().stream().map(Fault::code).toList())
                .isEqualTo(List.of(
                        FaultCode.BANK_CODE_MALFORMED,
                        FaultCode.NAME_REQUIRED,
                        FaultCode.KIND_UNKNOWN,
                        FaultCode.REGENCY_UNKNOWN,
                        FaultCode.DATE_MALFORMED,
                        FaultCode.NIB_MALFORMED,
                        FaultCode.NPWP_MALFORMED));
    }

    @Test
    void takesAnNpwpOf15AndOf16Digits() {
        assertThat(rules.check(withNpwp("012345678901000"))).isInstanceOf(Listable.class);
        assertThat(rules.check(withNpwp("0012345678901000"))).isInstanceOf(Listable.class);
        assertThat(rules.check(withNpwp("00012345678901000"))).isInstanceOf(Faulty.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-29", "+10000-01-01", "-0001-01-01", "0000-01-01"})
    void refusesADayThatIsInNoCalendar(String day) {
        assertThat(rules.check(new RawListing("600123", "B", "BPR", "51.71", day, null, null)))
                .isInstanceOf(Faulty.class);
    }

    @Test
    void refusesANameThatCannotBePrinted() {
        assertThat(rules.check(new RawListing("600123", "B\0PR", "BPR", "51.71", "1994-03-01", null, null)))
                .isEqualTo(new Faulty(List.of(Fault.of("name", FaultCode.NAME_UNPRINTABLE))));
    }

    private static RawListing withNpwp(String npwp) {
        return new RawListing("600123", "BPR Contoh", "BPR", "51.71", "1994-03-01", null, npwp);
    }
}
