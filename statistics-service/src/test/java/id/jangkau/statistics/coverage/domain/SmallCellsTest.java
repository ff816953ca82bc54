package id.jangkau.statistics.coverage.domain;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import id.jangkau.statistics.coverage.domain.SmallCells.Total;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import static org.assertj.core.api.Assertions.assertThat;

class SmallCellsTest {
    @Test
    void hidesTheNextSmallestBesideTheOnlySmallOne() {
        assertThat(hidden(3, 100, 7, 0)).containsExactly(true, false, true, false);
    }

    @Test
    void zeroIsNoSecretAndNeitherAreLargeOnes() {
        assertThat(hidden(0, 5, 100)).containsExactly(false, false, false);
    }

    @Test
    void hidesOneMoreWhereTheSmallOnesTogetherAreFewerThanFive() {
        assertThat(hidden(1, 2, 9, 50)).containsExactly(true, true, true, false);
    }

    @Test
    void hidesAllPartsOfAHiddenTotalButZeros() {
        assertThat(SmallCells.hiddenIn(cells(List.of(7, 0, 12)), Total.HIDDEN)).containsExactly(true, false, true);
    }

    @Property
    void nobodyCanComputeAHiddenCellOfALine(@ForAll @Size(min = 2, max = 6) List<@IntRange(max = 12) Integer> line) {
        List<Boolean> hidden = SmallCells.hiddenIn(cells(line), Total.SHOWN);

        assertThat(IntStream.range(0, line.size()).filter(i -> Cell.isSmall(line.get(i))))
                .allMatch(hidden::get);
        int sum = IntStream.range(0, line.size())
                .filter(hidden::get)
                .map(line::get)
                .sum();
        long many = hidden.stream().filter(hide -> hide).count();
        if (many > 0) {
            assertThat(many).isGreaterThan(1);
            boolean allAreHidden = IntStream.range(0, line.size()).allMatch(i -> hidden.get(i));
            assertThat((sum >= Cell.FEWEST && sum > many) || allAreHidden).isTrue();
        }
    }

    @Property(tries = 3_000)
    void nobodyCanComputeAHiddenCellOfATable(
            @ForAll @Size(min = 2, max = 4) List<@Size(value = 3) List<@IntRange(max = 15) Integer>> table) {
        Assume.that(totals(table).noneMatch(total -> Cell.isSmall(total))); // such a total is itself not shown
        List<List<Boolean>> hidden = SmallCells.hiddenIn(
                table.stream().map(SmallCellsTest::cells).toList(),
                table.stream().map(row -> Total.SHOWN).toList(),
                List.of(Total.SHOWN, Total.SHOWN, Total.SHOWN));
        for (int row = 0; row < table.size(); row++) {
            for (int column = 0; column < 3; column++) {
                if (hidden.get(row).get(column) && table.get(row).get(column) > 0) {
                    assertThat(canBeAnother(table, hidden, row, column))
                            .as("%s hidden as %s: row %d, column %d", table, hidden, row, column)
                            .isTrue();
                } else {
                    assertThat(Cell.isSmall(table.get(row).get(column))).isFalse();
                }
            }
        }
    }

    private static IntStream totals(List<List<Integer>> table) {
        return IntStream.concat(
                table.stream()
                        .mapToInt(
                                row -> row.stream().mapToInt(Integer::intValue).sum()),
                IntStream.range(0, 3)
                        .map(column ->
                                table.stream().mapToInt(row -> row.get(column)).sum()));
    }

    /** Whether the totals and the shown cells also fit one more or one fewer in that cell, none of them negative. */
    private static boolean canBeAnother(List<List<Integer>> table, List<List<Boolean>> hidden, int row, int column) {
        return (table.get(row).get(column) > 0 && moves(table, hidden, row, column, -1))
                || moves(table, hidden, row, column, 1);
    }

    /** Looks for a circle of hidden cells that begins at the cell, along which one more and one fewer take turns. */
    private static boolean moves(List<List<Integer>> table, List<List<Boolean>> hidden, int row, int column, int by) {
        Deque<Integer> rows = new ArrayDeque<>(List.of(row));
        Set<Integer> seen = new HashSet<>(rows);
        while (!rows.isEmpty()) {
            int from = rows.remove();
            for (int over = 0; over < 3; over++) {
                boolean start = from == row && over == column;
                if (start || !hidden.get(from).get(over) || table.get(from).get(over) - by < 0) {
                    continue;
                }
                if (over == column) {
                    return true;
                }
                for (int to = 0; to < table.size(); to++) {
                    if (hidden.get(to).get(over) && table.get(to).get(over) + by >= 0 && seen.add(to)) {
                        rows.add(to);
                    }
                }
            }
        }
        return false;
    }

    private static List<Boolean> hidden(Integer... line) {
        return SmallCells.hiddenIn(cells(List.of(line)), Total.SHOWN);
    }

    private static List<Cell> cells(List<Integer> line) {
        return line.stream().map(count -> Cell.of(count)).toList();
    }
}
