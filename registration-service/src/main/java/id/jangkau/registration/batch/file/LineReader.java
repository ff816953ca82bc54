package id.jangkau.registration.batch.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.ProblemException;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Bytes as lines, in constant memory however long a line is. Lines end with LF, CRLF or CR; the text is UTF-8, and a line
 * that is not is told apart from the others. A byte order mark is skipped.
 */
public final class LineReader {
    /** Without its end. */
    public static final int MOST_BYTES = 64 * 1024;

    private static final byte[] UTF8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final List<byte[]> UTF16_MARKS =
            List.of(new byte[] {(byte) 0xFE, (byte) 0xFF}, new byte[] {(byte) 0xFF, (byte) 0xFE});

    private final InputStream in;
    private final byte[] buffer = new byte[16 * 1024];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int position;
    private int limit;
    private long number;

    public LineReader(InputStream in) {
        this.in = in;
    }

    /**
     * The next line, or null after the last.
     *
     * @throws ProblemException 400 {@code FILE_ENCODING_INVALID} when the file is UTF-16
     */
    @Nullable
    Line next() throws IOException {
        if (peek() < 0) {
            return null;
        }
        line.reset();
        boolean tooLong = false;
        String ending = "";
        while (ending.isEmpty() && peek() >= 0) {
            int end = endOfLineInBuffer();
            int length = end - position;
            tooLong |= line.size() + length > MOST_BYTES;
            if (!tooLong) {
                line.write(buffer, position, length);
            }
            position = end;
            if (end < limit) {
                ending = skipEnding();
            }
        }
        number++;
        return tooLong ? new Line(number, Line.Kind.TOO_LONG, "", ending) : decoded(ending);
    }

    private Line decoded(String ending) {
        byte[] bytes = line.toByteArray();
        int start = number == 1 ? skipMark(bytes) : 0;
        try {
            String text = UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
                    .toString();
            return new Line(number, Line.Kind.READABLE, text, ending);
        } catch (CharacterCodingException e) {
            return new Line(number, Line.Kind.NOT_UTF8, "", ending);
        }
    }

    private static int skipMark(byte[] bytes) {
        if (UTF16_MARKS.stream().anyMatch(mark -> startsWith(bytes, mark))) {
            throw ProblemException.unreadable("FILE_ENCODING_INVALID", List.of());
        }
        return startsWith(bytes, UTF8_MARK) ? UTF8_MARK.length : 0;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private int endOfLineInBuffer() {
        int end = position;
        while (end < limit && buffer[end] != '\n' && buffer[end] != '\r') {
            end++;
        }
        return end;
    }

    private String skipEnding() throws IOException {
        if (buffer[position++] == '\n') {
            return "\n";
        }
        if (peek() == '\n') {
            position++;
            return "\r\n";
        }
        return "\r";
    }

    /** The next byte without taking it; -1 at the end. */
    private int peek() throws IOException {
        if (position == limit) {
            position = 0;
            limit = Math.max(0, in.read(buffer, 0, buffer.length));
        }
        return position < limit ? buffer[position] & 0xFF : -1;
    }
}
