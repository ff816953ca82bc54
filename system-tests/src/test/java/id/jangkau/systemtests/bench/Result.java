package id.jangkau.systemtests.bench;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What came of measuring one path in several rounds.
 *
 * @param unit of floor and product, such as {@code POST/s} or {@code ms}
 * @param floors one a round; none where the product stands alone
 * @param products one a round
 */
record Result(String part, String path, String unit, List<Double> floors, List<Double> products, Goal goal) {
    Result {
        floors = List.copyOf(floors);
        products = List.copyOf(products);
        if (products.isEmpty() || (!floors.isEmpty() && floors.size() != products.size())) {
            throw new IllegalArgumentException(
                    path + ": " + floors.size() + " floors for " + products.size() + " rounds");
        }
    }

    static Result alone(String part, String path, String unit, List<Double> products, Goal goal) {
        return new Result(part, path, unit, List.of(), products, goal);
    }

    boolean isComparison() {
        return !floors.isEmpty();
    }

    /** Of product to floor, round by round. */
    List<Double> ratios() {
        return IntStream.range(0, floors.size())
                .mapToObj(round -> products.get(round) / floors.get(round))
                .toList();
    }

    /** What the goal is about. */
    Spread judged() {
        return Spread.of(isComparison() ? ratios() : products);
    }

    boolean isMet() {
        return goal.isMetBy(judged().median());
    }
}
