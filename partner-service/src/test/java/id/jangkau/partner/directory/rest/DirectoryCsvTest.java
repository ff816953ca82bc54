package id.jangkau.partner.directory.rest;

import org.junit.jupiter.api.Test;

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.partner.agency.domain.Fault;
import id.jangkau.partner.agency.domain.FaultCode;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class DirectoryCsvTest {
    private static final String HEADER = "bank_code,name,kind,regency_code,licensed_on,nib,npwp\n";

    @Test
    void readsColumnsInAnyOrderWithQuotesAndAByteOrderMark() {
        var lines = DirectoryCsv.read(
                "\uFEFFname,bank_code,kind,regency_code,licensed_on,nib,npwp\r\n\"Contoh, BPR\",600123,BPR,51.71,1994-03-01,,\r\n"
                        .getBytes(UTF_8));

        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst().raw().name()).isEqualTo("Contoh, BPR");
        assertThat(lines.getFirst().raw().bankCode()).isEqualTo("600123");
        assertThat(lines.getFirst().raw().nib()).isNull();
    }

    @Test
    void marksARowWithTheWrongNumberOfCells() {
        var lines = DirectoryCsv.read((HEADER + "600123,BPR Contoh\n").getBytes(UTF_8));

        assertThat(lines.getFirst().fault()).contains(Fault.of("row", FaultCode.ROW_MALFORMED, 7, 2));
    }

    @Test
    void refusesAHeaderNamingAllThatIsWrongWithIt() {
        var refusal = refusalOf("bank_code,name,name,kind,regency_code,licensed_on,nib,phone\n".getBytes(UTF_8));

        assertThat(refusal.code()).isEqualTo("HEADER_REFUSED");
        assertThat(refusal.errors())
                .containsExactly(
                        FieldError.of("npwp", "HEADER_MISSING"),
                        FieldError.of("phone", "HEADER_UNKNOWN"),
                        FieldError.of("name", "HEADER_REPEATED"));
    }

    @Test
    void refusesAnEmptyFileForItsMissingHeader() {
        assertThat(refusalOf(new byte[0]).errors()).hasSize(7);
    }

    @Test
    void refusesWhatIsNotCsvOrNotUtf8() {
        assertThat(refusalOf((HEADER + "600123,\"BPR").getBytes(UTF_8)).code()).isEqualTo("MALFORMED_CSV");
        assertThat(refusalOf((HEADER + "600123,\u00e9").getBytes(ISO_8859_1)).code())
                .isEqualTo("MALFORMED_CSV");
    }

    private static ProblemException refusalOf(byte[] file) {
        return catchThrowableOfType(ProblemException.class, () -> DirectoryCsv.read(file));
    }
}
