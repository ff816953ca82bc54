package id.jangkau.statistics.answer.rest;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A header and rows, written as RFC 4180 says: commas, CRLF, quotes where needed. Numbers have a decimal point and no
 * grouping, days are ISO 8601, what is missing is empty.
 */
public record Table(List<String> header, List<List<@Nullable Object>> rows) {
    public Table {
        header = List.copyOf(header);
        rows = Collections.unmodifiableList(rows);
    }

    /** A row, whose cells may be missing. */
    public static List<@Nullable Object> row(@Nullable Object... cells) {
        List<@Nullable Object> row = new ArrayList<>(cells.length);
        Collections.addAll(row, cells);
        return row;
    }

    /** Row by row, so that a long table is never one text in memory. */
    public void writeTo(Appendable out) throws IOException {
        writeRow(row(header.toArray()), out);
        for (List<@Nullable Object> row : rows) {
            writeRow(row, out);
        }
    }

    private static void writeRow(List<@Nullable Object> cells, Appendable out) throws IOException {
        String separator = "";
        for (Object cell : cells) {
            out.append(separator).append(quoted(text(cell)));
            separator = ",";
        }
        out.append("\r\n");
    }

    private static String text(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        return cell instanceof BigDecimal number ? number.toPlainString() : cell.toString();
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
