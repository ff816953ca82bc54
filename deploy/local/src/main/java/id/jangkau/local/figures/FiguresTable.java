package id.jangkau.local.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/** The table that {@code make up} ends with. */
public record FiguresTable(List<ComparedFigure> rows) {
    public FiguresTable {
        rows = List.copyOf(rows);
    }

    /**
     * Sets the published figures beside those answered.
     *
     * @param coverage the answer of {@code GET /v1/coverage}
     */
    public static FiguresTable of(List<PublishedFigure> published, JsonNode coverage) {
        return new FiguresTable(
                published.stream().map(figure -> figure.compareWith(coverage)).toList());
    }

    /** Whether every figure is the published one. */
    public boolean allAgreed() {
        return rows.stream().allMatch(ComparedFigure::agreed);
    }

    /** Lines for people. */
    public List<String> lines() {
        var header = "%-32s %12s %12s".formatted("", "published", "answered");
        return Stream.concat(
                        Stream.of(header),
                        rows.stream()
                                .map(row -> "%-32s %12s %12s  %s"
                                        .formatted(
                                                row.published().label(),
                                                grouped(row.published().value().toPlainString()),
                                                grouped(row.answered()),
                                                row.agreed() ? "agreed" : "NOT AGREED")))
                .toList();
    }

    private static String grouped(String number) {
        try {
            var value = new BigDecimal(number);
            return String.format(Locale.ROOT, "%,." + Math.max(0, value.scale()) + "f", value);
        } catch (NumberFormatException e) {
            return number;
        }
    }
}
