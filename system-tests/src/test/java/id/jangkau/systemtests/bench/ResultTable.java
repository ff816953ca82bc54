package id.jangkau.systemtests.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Results as Markdown. Floor and product are medians of all rounds; so are the ratios, each of one round. */
final class ResultTable {
    private static final String HEAD = """
            | path | floor | product | median ratio | spread | goal | met? |
            |---|---|---|---|---|---|---|
            """;

    private ResultTable() {}

    static String of(List<Result> results) {
        return HEAD + results.stream().map(ResultTable::row).collect(Collectors.joining());
    }

    private static String row(Result result) {
        Spread judged = result.judged();
        boolean comparison = result.isComparison();
        return "| %s | %s | %s | %s | %s | %s | %s |%n"
                .formatted(
                        result.path(),
                        comparison ? figure(Spread.of(result.floors()).median()) + " " + result.unit() : "",
                        figure(Spread.of(result.products()).median()) + " " + result.unit(),
                        comparison ? ratio(judged.median()) : "",
                        spread(judged, comparison),
                        result.goal().isNone() ? "" : result.goal() + (comparison ? "" : " " + result.unit()),
                        verdict(result));
    }

    private static String spread(Spread judged, boolean comparison) {
        return comparison
                ? ratio(judged.least()) + "–" + ratio(judged.most())
                : figure(judged.least()) + "–" + figure(judged.most());
    }

    private static String verdict(Result result) {
        if (result.goal().isNone()) {
            return "";
        }
        return result.isMet() ? "yes" : "no";
    }

    private static String ratio(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }

    private static String figure(double figure) {
        return String.format(Locale.ROOT, figure < 10 ? "%.2f" : figure < 100 ? "%.1f" : "%,.0f", figure);
    }
}
