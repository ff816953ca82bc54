package id.jangkau.local.figures;

import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import id.jangkau.local.CsvResource;

/**
 * One figure of June 2025 as it was published.
 *
 * @param figure where it stands in the answer of {@code GET /v1/coverage}, such as {@code agencies.active}
 * @param source who said so
 */
public record PublishedFigure(String figure, String label, BigDecimal value, String source) {
    /** All of them, from {@code published-figures.csv}. */
    public static List<PublishedFigure> all() {
        return CsvResource.rows("/figures/published-figures.csv").stream()
                .map(row -> new PublishedFigure(row.get(0), row.get(1), new BigDecimal(row.get(2)), row.get(3)))
                .toList();
    }

    /** Sets it beside what the system answers. */
    public ComparedFigure compareWith(JsonNode coverage) {
        var node = coverage.at("/" + figure.replace('.', '/'));
        return new ComparedFigure(this, node.isNumber() ? node.decimalValue().toPlainString() : "missing");
    }
}
