package id.jangkau.registration.batch.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import id.jangkau.foundation.problem.ProblemException;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LineReaderTest {
    private static final int HUNDRED_MEGABYTES = 100_000_000;

    @Test
    void linesEndAsAnySystemEndsThem() {
        List<Line> lines = lines("a\nb\r\nc\rd\n\re".getBytes(UTF_8));
        assertThat(lines).extracting(Line::text).containsExactly("a", "b", "c", "d", "", "e");
        assertThat(lines).extracting(Line::ending).containsExactly("\n", "\r\n", "\r", "\n", "\r", "");
        assertThat(lines).extracting(Line::number).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void nothingFollowsTheLastLineEnd() {
        assertThat(lines("a\r\n".getBytes(UTF_8))).hasSize(1);
        assertThat(lines(new byte[0])).isEmpty();
    }

    @Test
    void aByteOrderMarkIsNoText() {
        assertThat(lines("\uFEFFa".getBytes(UTF_8))).extracting(Line::text).containsExactly("a");
    }

    @Test
    void aFileInUtf16IsRefused() {
        assertThatThrownBy(() -> lines("a\nb".getBytes(UTF_16)))
                .isInstanceOf(ProblemException.class)
                .hasMessage("FILE_ENCODING_INVALID");
    }

    @Test
    void aLineInAnotherEncodingIsToldFromTheOthers() {
        byte[] mixed = "a\nCaf\u00E9\nb".getBytes(ISO_8859_1);
        assertThat(lines(mixed))
                .extracting(Line::kind)
                .containsExactly(Line.Kind.READABLE, Line.Kind.NOT_UTF8, Line.Kind.READABLE);
    }

    @Test
    void aLineOfAHundredMegabytesIsSkippedToItsEndWithoutKeepingIt() throws IOException {
        LineReader reader = new LineReader(
                new SequenceInputStream(letters(HUNDRED_MEGABYTES), new ByteArrayInputStream("\nb".getBytes(UTF_8))));
        assertThat(reader.next()).isEqualTo(new Line(1, Line.Kind.TOO_LONG, "", "\n"));
        assertThat(reader.next()).isEqualTo(new Line(2, Line.Kind.READABLE, "b", ""));
        assertThat(reader.next()).isNull();
    }

    @Test
    void aLineMayBeJustAsLongAsAllowed() {
        String longest = "x".repeat(LineReader.MOST_BYTES);
        assertThat(lines((longest + "\r\n" + longest + "x").getBytes(UTF_8)))
                .extracting(Line::kind)
                .containsExactly(Line.Kind.READABLE, Line.Kind.TOO_LONG);
    }

    private static List<Line> lines(byte[] file) {
        try {
            LineReader reader = new LineReader(new ByteArrayInputStream(file));
            List<Line> lines = new ArrayList<>();
            for (Line line = reader.next(); line != null; line = reader.next()) {
                lines.add(line);
            }
            return lines;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream letters(int count) {
        byte[] thousand = new byte[1000];
        Arrays.fill(thousand, (byte) 'a');
        return new SequenceInputStream(Collections.enumeration(Collections.nCopies(count / 1000, thousand).stream()
                .map(ByteArrayInputStream::new)
                .toList()));
    }
}
