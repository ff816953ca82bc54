package id.jangkau.systemtests.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A scan that can find nothing proves nothing. */
class NeedlesTest {
    private static final String NIK = "5171015708900001";
    private static final Needles NEEDLES = new Needles(List.of(NIK, "QWXZKJHGFD"));

    @ParameterizedTest
    @MethodSource
    void findsANikHoweverItIsWritten(byte[] written) throws IOException {
        assertThat(NEEDLES.in(new ByteArrayInputStream(written))).hasSize(1);
    }

    static Stream<byte[]> findsANikHoweverItIsWritten() {
        return Stream.of(
                NIK.getBytes(UTF_8),
                ("ERROR: row (1, " + NIK + ") fails").getBytes(UTF_8),
                ("GET /v1/enrollments/" + NIK + "?a=" + NIK).getBytes(UTF_8),
                NIK.getBytes(UTF_16LE),
                NIK.getBytes(UTF_16BE),
                HexFormat.of().formatHex(("a" + NIK).getBytes(UTF_8)).getBytes(UTF_8),
                HexFormat.of().withUpperCase().formatHex(NIK.getBytes(UTF_8)).getBytes(UTF_8),
                Base64.getEncoder().encode(NIK.getBytes(UTF_8)),
                Base64.getEncoder().encode(("a" + NIK + "b").getBytes(UTF_8)),
                Base64.getUrlEncoder().encode(("ab" + NIK + "c").getBytes(UTF_8)));
    }

    @Test
    void findsANameInAnyCase() throws IOException {
        assertThat(NEEDLES.in(new ByteArrayInputStream("ni qwxzKJHgfd".getBytes(UTF_8))))
                .containsExactly("qwxzkjhgfd");
    }

    @ParameterizedTest
    @ValueSource(ints = {(1 << 20) - 16, (1 << 20) - 15, (1 << 20) - 1, 1 << 20, 3 << 20})
    void findsWhatLiesWhereOnePieceEndsAndTheNextBegins(int before) throws IOException {
        byte[] file = new byte[before + NIK.length() + 5];
        System.arraycopy(NIK.getBytes(UTF_8), 0, file, before, NIK.length());

        assertThat(NEEDLES.in(new ByteArrayInputStream(file))).containsExactly(NIK);
    }

    @Test
    void findsNothingWhereADigitIsAnother() throws IOException {
        String others = "5171015708900002 517101******0001 171015708900001 QWXZKJHGF";

        assertThat(NEEDLES.in(new ByteArrayInputStream(others.getBytes(UTF_8)))).isEmpty();
    }

    @Test
    void refusesToLookForWhatIsFoundByChance() {
        assertThatThrownBy(() -> new Needles(List.of("NI LUH"))).isInstanceOf(IllegalArgumentException.class);
    }
}
