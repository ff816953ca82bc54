package id.jangkau.statistics.coverage.domain;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A cell of a table that is shown or hidden as a whole: one or more counts of people.
 *
 * @param counts the first one says how large the cell is
 */
public record Cell(List<Long> counts) {
    /** Fewer people than this could be known to somebody. */
    public static final int FEWEST = 5;

    public Cell {
        counts = List.copyOf(counts);
    }

    public static Cell of(long count) {
        return new Cell(List.of(count));
    }

    /** Whether it shows one to four people; none is no secret. */
    public boolean isSmall() {
        return counts.stream().anyMatch(Cell::isSmall);
    }

    public static boolean isSmall(long count) {
        return count != 0 && Math.abs(count) < FEWEST;
    }

    boolean isZero() {
        return counts.stream().allMatch(count -> count == 0);
    }

    long size() {
        return Math.abs(counts.getFirst());
    }

    Cell plus(Cell other) {
        return new Cell(IntStream.range(0, counts.size())
                .mapToObj(i -> counts.get(i) + other.counts.get(i))
                .toList());
    }
}
