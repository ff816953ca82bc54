package id.jangkau.partner.document;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.partner.Pdfs;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class PdfCheckTest {
    private final PdfCheck check = new PdfCheck();

    @Test
    void takesWhatCanBeReadAsAPdf() {
        assertThatCode(() -> check.check(Pdfs.of("PKS"))).doesNotThrowAnyException();
    }

    @Test
    void refusesWhatOnlyLooksLikeOne() {
        assertThat(refusalOf("%PDF-1.7\nnothing at all\n%%EOF\n".getBytes(US_ASCII)))
                .isEqualTo("PDF_UNREADABLE");
        assertThat(refusalOf("<html>%PDF-</html>".getBytes(US_ASCII))).isEqualTo("PDF_UNREADABLE");
        assertThat(refusalOf(new byte[0])).isEqualTo("PDF_UNREADABLE");
    }

    @Test
    void refusesWhatWasCutOff() {
        var whole = Pdfs.of("PKS");

        assertThat(refusalOf(Arrays.copyOf(whole, whole.length / 2))).isEqualTo("PDF_UNREADABLE");
    }

    @Test
    void refusesOneWithoutPages() {
        assertThat(refusalOf(Pdfs.withoutPages())).isEqualTo("PDF_UNREADABLE");
    }

    @Test
    void refusesOneThatOpensOnlyWithAPassword() {
        assertThat(refusalOf(Pdfs.locked())).isEqualTo("PDF_ENCRYPTED");
    }

    private String refusalOf(byte[] content) {
        return catchThrowableOfType(ProblemException.class, () -> check.check(content))
                .code();
    }
}
