package id.jangkau.partner.profile.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import id.jangkau.partner.agency.domain.BankKind;
import id.jangkau.partner.agency.domain.Fault;
import id.jangkau.partner.agency.domain.FaultCode;
import id.jangkau.partner.agency.domain.Listing;
import id.jangkau.partner.agency.domain.PartnerId;

import static org.assertj.core.api.Assertions.assertThat;

class ProfileTest {
    private static final Profile NOTHING = Profile.nothingYet(new PartnerId(new UUID(0, 1)));
    private static final Listing LISTING =
            new Listing("600123", "BPR Contoh", BankKind.BPR, "51.71", LocalDate.of(1994, 3, 1), "1234567890123", null);

    @Test
    void isCompletedByTheDirectoryWhereTheBankSaidNothing() {
        assertThat(NOTHING.completedBy(LISTING)).isEqualTo(Map.of(Datum.NIB, "1234567890123"));
        assertThat(told(Map.of(Datum.NIB, "9999999999999")).completedBy(LISTING))
                .isEqualTo(Map.of(Datum.NIB, "9999999999999"));
    }

    @Test
    void isMergedWithWhatIsToldAndWithoutWhatIsTakenAway() {
        var profile = told(Map.of(Datum.NPWP, "1", Datum.BANK_NAME, "Bank Contoh"));

        assertThat(profile.merged(
                        Map.of(Datum.NPWP, Optional.empty(), Datum.CONTACT_NAME, Optional.of("Ni Luh Contoh"))))
                .isEqualTo(Map.of(Datum.BANK_NAME, "Bank Contoh", Datum.CONTACT_NAME, "Ni Luh Contoh"));
    }

    @Test
    void countsItsVersions() {
        assertThat(told(Map.of()).version()).isEqualTo(1);
        assertThat(told(Map.of()).replacedBy(Map.of(), "b", Instant.EPOCH).version())
                .isEqualTo(2);
    }

    @Test
    void saysNothingOfItselfToLogs() {
        assertThat(told(Map.of(Datum.CONTACT_PHONE, "+62361234567"))).asString().doesNotContain("234567");
    }

    @Test
    void namesEveryDatumThatIsNotOfItsForm() {
        var forms = new DataForms(Map.of(
                Datum.NIB, Pattern.compile("[0-9]{13}"), Datum.CONTACT_PHONE, Pattern.compile("[+][0-9]{8,15}")));

        assertThat(forms.faults(Map.of(Datum.CONTACT_PHONE, "0361", Datum.NIB, "1", Datum.BANK_NAME, "B")))
                .containsExactly(
                        Fault.of("nib", FaultCode.NIB_MALFORMED), Fault.of("contactPhone", FaultCode.PHONE_MALFORMED));
    }

    private static Profile told(Map<Datum, String> data) {
        return NOTHING.replacedBy(data, "officer", Instant.EPOCH);
    }
}
