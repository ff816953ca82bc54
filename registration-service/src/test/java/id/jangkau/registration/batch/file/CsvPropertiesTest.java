package id.jangkau.registration.batch.file;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import id.jangkau.registration.batch.domain.BatchFormat;
import id.jangkau.registration.batch.domain.SpooledRow;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static id.jangkau.registration.batch.file.Rows.HEADER;
import static id.jangkau.registration.batch.file.Rows.good;
import static org.assertj.core.api.Assertions.assertThat;

class CsvPropertiesTest {
    private static final int COLUMNS = EnrollmentColumn.values().length;

    /** How somebody writes CSV. */
    record Style(String delimiter, String lineEnd, boolean quoteAll, boolean byteOrderMark, long columnOrder) {}

    @Property(tries = 500)
    void anyTableIsReadAsItWasWrittenInWhateverStyle(
            @ForAll("tables") List<List<String>> table, @ForAll("styles") Style style) {
        String file = write(table, style);
        assertThat(Rows.ofCsv(file)).extracting(SpooledRow::cells).isEqualTo(table);
    }

    @Property(tries = 500)
    void whatIsWrittenHereIsReadHere(@ForAll("tables") List<List<String>> table) {
        String file = HEADER + "\r\n" + table.stream().map(CsvLine::of).collect(Collectors.joining());
        assertThat(Rows.ofCsv(file)).extracting(SpooledRow::cells).isEqualTo(table);
    }

    @Property(tries = 500)
    void goodRowsAreKeptWhateverStandsBetweenThem(@ForAll("garbage") List<byte[]> garbage) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes((HEADER + "\n").getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < garbage.size(); i++) {
            file.writeBytes(garbage.get(i));
            file.writeBytes(("\n" + good(i) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        List<SpooledRow> rows = Rows.of(BatchFormat.CSV, file.toByteArray());
        assertThat(Rows.told(rows)).containsSubsequence(references(garbage.size()));
        assertThat(rows).extracting(SpooledRow::row).isEqualTo(numbersTo(rows.size()));
        assertThat(rows).extracting(SpooledRow::line).isSorted().doesNotHaveDuplicates();
    }

    @Property(tries = 500)
    void anyBytesAreReadToTheirEnd(@ForAll byte[] bytes) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes((HEADER + "\n").getBytes(StandardCharsets.UTF_8));
        file.writeBytes(bytes);
        List<SpooledRow> rows = Rows.of(BatchFormat.CSV, file.toByteArray());
        assertThat(rows).extracting(SpooledRow::row).isEqualTo(numbersTo(rows.size()));
        assertThat(rows).allSatisfy(row -> assertThat(row.cells().size()).isIn(0, COLUMNS));
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cell = Arbitraries.oneOf(
                        Arbitraries.strings()
                                .withChars("ab;,\"'=+-@\t\r\n \u00E9\uFEFF\uD83D")
                                .ofMaxLength(6),
                        Arbitraries.strings().ofMaxLength(12),
                        Arbitraries.of("", "'", "''=", "\"\"", "\r\n"))
                .filter(text -> StandardCharsets.UTF_8.newEncoder().canEncode(text));
        Arbitrary<List<String>> row = Combinators.combine(
                        cell, cell.list().ofSize(COLUMNS - 1).filter(CsvPropertiesTest::fitsOneRow))
                .as((first, others) -> {
                    List<String> cells = new ArrayList<>(others);
                    cells.addFirst("R" + first);
                    return cells;
                });
        return row.list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<Style> styles() {
        return Combinators.combine(
                        Arbitraries.of(",", ";"),
                        Arbitraries.of("\n", "\r\n", "\r"),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.longs())
                .as(Style::new);
    }

    /** Lines of anything, also of quotes that are never closed. */
    @Provide
    Arbitrary<List<byte[]>> garbage() {
        Arbitrary<byte[]> anything = Arbitraries.bytes()
                .filter(b -> b != '\n' && b != '\r')
                .array(byte[].class)
                .ofMaxSize(40);
        Arbitrary<byte[]> likeCsv = Arbitraries.strings()
                .withChars("a,;\"\" ")
                .ofMaxLength(60)
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
        return Arbitraries.oneOf(anything, likeCsv).list().ofMinSize(1).ofMaxSize(8);
    }

    private static boolean fitsOneRow(List<String> cells) {
        return String.join("", cells).lines().count() < 8;
    }

    private static String write(List<List<String>> table, Style style) {
        List<EnrollmentColumn> order = new ArrayList<>(List.of(EnrollmentColumn.values()));
        Collections.shuffle(order, new Random(style.columnOrder()));
        StringBuilder file = new StringBuilder(style.byteOrderMark() ? "\uFEFF" : "");
        file.append(order.stream().map(EnrollmentColumn::header).collect(Collectors.joining(style.delimiter())));
        for (List<String> row : table) {
            file.append(style.lineEnd());
            file.append(order.stream()
                    .map(column -> quoted(FormulaGuard.guard(column.in(row)), style))
                    .collect(Collectors.joining(style.delimiter())));
        }
        return file.append(style.lineEnd()).toString();
    }

    private static String quoted(String cell, Style style) {
        boolean needed =
                cell.contains(style.delimiter()) || cell.chars().anyMatch(c -> c == '"' || c == '\r' || c == '\n');
        return needed || style.quoteAll() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private static List<String> references(int count) {
        List<String> references = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            references.add("R-" + i);
        }
        return references;
    }

    private static List<Long> numbersTo(int count) {
        List<Long> numbers = new ArrayList<>();
        for (long i = 1; i <= count; i++) {
            numbers.add(i);
        }
        return numbers;
    }
}
