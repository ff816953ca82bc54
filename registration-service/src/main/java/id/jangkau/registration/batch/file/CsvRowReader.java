package id.jangkau.registration.batch.file;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.registration.batch.domain.RowError;
import id.jangkau.registration.batch.domain.SpooledRow;

/**
 * The rows of a CSV file. A quoted cell may go on over some lines; where a quote is never closed, or what it makes is no
 * row, only the line that it stands on is refused and reading goes on with the next one: good rows after it are kept.
 */
final class CsvRowReader implements RowReader {
    private static final int MOST_LINES = 16;

    private final LineReader lines;
    private final CsvHeader header;
    private final Deque<Line> putBack = new ArrayDeque<>();
    private long row;

    private CsvRowReader(LineReader lines, CsvHeader header) {
        this.lines = lines;
        this.header = header;
    }

    static CsvRowReader open(LineReader lines) throws IOException {
        Line first = lines.next();
        while (first != null
                && first.kind() == Line.Kind.READABLE
                && first.text().isBlank()) {
            first = lines.next();
        }
        if (first == null) {
            throw ProblemException.unreadable("FILE_EMPTY", List.of());
        }
        if (first.kind() != Line.Kind.READABLE) {
            RowError defect = Defects.of(first.kind());
            throw CsvHeader.refused(List.of(new FieldError("", defect.code(), defect.arguments())));
        }
        return new CsvRowReader(lines, CsvHeader.of(first.text()));
    }

    @Override
    public @Nullable SpooledRow next() throws IOException {
        Line line = take();
        while (line != null && isBlank(line)) {
            line = take();
        }
        if (line == null) {
            return null;
        }
        row++;
        return line.kind() == Line.Kind.READABLE ? recordFrom(line) : refused(line, Defects.of(line.kind()));
    }

    private SpooledRow recordFrom(Line first) throws IOException {
        List<Line> joined = new ArrayList<>(List.of(first));
        StringBuilder text = new StringBuilder(first.text());
        boolean open = hasOpenQuote(first);
        while (open) {
            Line more = take();
            if (more == null || !continues(more, joined, text)) {
                putBack(more);
                putBack(joined.subList(1, joined.size()));
                return refused(first, Defects.quoteUnterminated());
            }
            text.append(joined.getLast().ending()).append(more.text());
            joined.add(more);
            open ^= hasOpenQuote(more);
        }
        Optional<List<String>> cells = cells(text.toString());
        if (cells.isPresent() && cells.get().size() == header.names().size()) {
            return new SpooledRow(row, first.number(), header.inOrder(cells.get()), List.of());
        }
        putBack(joined.subList(1, joined.size()));
        return cells.isEmpty() ? refused(first, Defects.MALFORMED) : wrongColumnCount(first, joined, cells.get());
    }

    /** Unless it is too much for one row, or a good row by itself. */
    private boolean continues(Line more, List<Line> joined, StringBuilder text) {
        return more.kind() == Line.Kind.READABLE
                && joined.size() < MOST_LINES
                && text.length() + more.text().length() <= LineReader.MOST_BYTES
                && (hasOpenQuote(more)
                        || cells(more.text())
                                .filter(cells -> cells.size() == header.names().size())
                                .isEmpty());
    }

    private Optional<List<String>> cells(String text) {
        return CsvLine.parse(text, header.delimiter())
                .map(cells -> CsvHeader.withoutBlankEnd(cells, header.names().size()));
    }

    private SpooledRow wrongColumnCount(Line first, List<Line> joined, List<String> cells) {
        List<String> told = joined.size() == 1 ? header.inOrder(cells) : List.of();
        RowError defect = Defects.wrongColumnCount(header.names().size(), cells.size());
        return new SpooledRow(row, first.number(), told, List.of(defect));
    }

    /** Its cells can still be told apart when only a quote is too many. */
    private SpooledRow refused(Line line, RowError defect) {
        List<String> cells = List.of(line.text().split(Pattern.quote(String.valueOf(header.delimiter())), -1));
        List<String> told = cells.size() == header.names().size() ? header.inOrder(cells) : List.of();
        return new SpooledRow(row, line.number(), told, List.of(defect));
    }

    private boolean isBlank(Line line) {
        return line.kind() == Line.Kind.READABLE
                && line.text().chars().allMatch(c -> c == header.delimiter() || Character.isWhitespace(c));
    }

    private static boolean hasOpenQuote(Line line) {
        return line.text().chars().filter(c -> c == '"').count() % 2 == 1;
    }

    private @Nullable Line take() throws IOException {
        Line line = putBack.poll();
        return line == null ? lines.next() : line;
    }

    private void putBack(@Nullable Line line) {
        if (line != null) {
            putBack.addFirst(line);
        }
    }

    private void putBack(List<Line> several) {
        several.reversed().forEach(putBack::addFirst);
    }
}
