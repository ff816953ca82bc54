package id.jangkau.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Small CSV files on the class path: a header row, no quoting. */
public final class CsvResource {
    private CsvResource() {}

    /** The file as it is, header included. */
    public static String text(String name) {
        try (var content = CsvResource.class.getResourceAsStream(name)) {
            if (content == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cells of each row after the header. */
    public static List<List<String>> rows(String name) {
        return text(name)
                .lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> List.of(line.split(",", -1)))
                .toList();
    }
}
