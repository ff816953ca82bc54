package id.jangkau.partner.document.domain;

import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

class PdfTest {
    @Test
    void hasABeginningAndAnEnd() {
        assertThat(Pdf.hasBothEnds(bytes("%PDF-1.7\n...\n%%EOF\n"))).isTrue();
        assertThat(Pdf.hasBothEnds(bytes("%PDF-1.7\n...\n%%EO"))).isFalse();
        assertThat(Pdf.hasBothEnds(bytes(" %PDF-1.7\n%%EOF"))).isFalse();
        assertThat(Pdf.hasBothEnds(bytes("PK\u0003\u0004 %%EOF"))).isFalse();
        assertThat(Pdf.hasBothEnds(new byte[0])).isFalse();
    }

    @Test
    void mayCarryALittleAfterItsEnd() {
        assertThat(Pdf.hasBothEnds(bytes("%PDF-1.7 %%EOF" + " ".repeat(1000)))).isTrue();
        assertThat(Pdf.hasBothEnds(bytes("%PDF-1.7 %%EOF" + " ".repeat(2000)))).isFalse();
    }

    @Test
    void isKnownByItsSha256() {
        assertThat(Pdf.sha256(bytes("abc")))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(US_ASCII);
    }
}
