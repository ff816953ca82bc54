package id.jangkau.partner.directory.rest;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.partner.agency.Refusals;
import id.jangkau.partner.agency.domain.Fault;
import id.jangkau.partner.agency.domain.FaultCode;
import id.jangkau.partner.directory.domain.DirectoryLine;
import id.jangkau.partner.directory.domain.RawListing;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A directory file: UTF-8, RFC 4180, one header row with these columns in any order. */
public final class DirectoryCsv {
    private static final List<String> COLUMNS =
            List.of("bank_code", "name", "kind", "regency_code", "licensed_on", "nib", "npwp");
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(true)
            .setLenientEof(false)
            .setTrailingData(false)
            .get();
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private DirectoryCsv() {}

    /**
     * The rows under the header.
     *
     * @throws ProblemException 400 {@code MALFORMED_CSV}, 422 {@code HEADER_REFUSED}
     */
    public static List<DirectoryLine> read(byte[] file) {
        try (var parser = CSVParser.parse(new StringReader(text(file)), FORMAT)) {
            var records = parser.getRecords();
            var header = records.isEmpty() ? List.<String>of() : names(records.getFirst());
            checkHeader(header);
            var lines = new ArrayList<DirectoryLine>();
            for (int row = 1; row < records.size(); row++) {
                lines.add(line(row, header, records.get(row)));
            }
            return lines;
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw malformed();
        }
    }

    private static String text(byte[] file) throws CharacterCodingException {
        var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static List<String> names(CSVRecord header) {
        return header.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static void checkHeader(List<String> header) {
        var faults = new ArrayList<Fault>();
        COLUMNS.stream()
                .filter(column -> !header.contains(column))
                .forEach(column -> faults.add(Fault.of(column, FaultCode.HEADER_MISSING)));
        header.stream()
                .distinct()
                .filter(column -> !COLUMNS.contains(column))
                .forEach(column -> faults.add(Fault.of(column, FaultCode.HEADER_UNKNOWN)));
        COLUMNS.stream()
                .filter(column -> header.indexOf(column) != header.lastIndexOf(column))
                .forEach(column -> faults.add(Fault.of(column, FaultCode.HEADER_REPEATED)));
        if (!faults.isEmpty()) {
            throw Refusals.unacceptable("HEADER_REFUSED", faults);
        }
    }

    private static DirectoryLine line(int row, List<String> header, CSVRecord cells) {
        var raw = new RawListing(
                cell("bank_code", header, cells),
                cell("name", header, cells),
                cell("kind", header, cells),
                cell("regency_code", header, cells),
                cell("licensed_on", header, cells),
                cell("nib", header, cells),
                cell("npwp", header, cells));
        var fault = cells.size() == header.size()
                ? Optional.<Fault>empty()
                : Optional.of(Fault.of("row", FaultCode.ROW_MALFORMED, header.size(), cells.size()));
        return new DirectoryLine(row, raw, fault);
    }

    private static @Nullable String cell(String column, List<String> header, CSVRecord cells) {
        int position = header.indexOf(column);
        return position < cells.size() ? cells.get(position) : null;
    }

    private static ProblemException malformed() {
        return ProblemException.refused(400, "MALFORMED_CSV", List.of());
    }
}
