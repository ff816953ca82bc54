package id.jangkau.statistics.coverage.domain;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

import id.jangkau.statistics.coverage.domain.SmallCells.Total;

/**
 * Whether the totals of a table settle what a hidden cell holds. One more in a cell has to be made good by one fewer in
 * another of its row, that one by one more in its column, and so on, along hidden cells only and never below zero, back to
 * the column it began in: where such a circle exists the cell could be another, and only there. Lines without a total that
 * may be read need nothing made good; together they are one place through which a circle may go.
 */
final class Leeway {
    private final List<List<Cell>> rows;
    private final List<Total> rowTotals;
    private final List<Total> columnTotals;
    private final boolean[][] hidden;
    private final int anywhere;

    Leeway(List<List<Cell>> rows, List<Total> rowTotals, List<Total> columnTotals, boolean[][] hidden) {
        this.rows = rows;
        this.rowTotals = rowTotals;
        this.columnTotals = columnTotals;
        this.hidden = hidden;
        this.anywhere = rows.size() + columnTotals.size();
    }

    /** Whether one of the counts of a hidden cell can be nothing else; that nobody is there is no secret. */
    boolean isSettled(int row, int column) {
        List<Long> counts = rows.get(row).get(column).counts();
        return IntStream.range(0, counts.size())
                .filter(count -> counts.get(count) != 0)
                .anyMatch(count ->
                        !hasCircle(new Step(row, column, count, 1)) && !hasCircle(new Step(row, column, count, -1)));
    }

    /** One of the counts of the cell is changed by one. */
    private record Step(int row, int column, int count, int by) {}

    private boolean hasCircle(Step step) {
        int end = columnNode(step.column());
        Deque<Integer> nodes = new ArrayDeque<>(List.of(rowNode(step.row())));
        boolean[] seen = new boolean[anywhere + 1];
        seen[nodes.getFirst()] = true;
        while (!nodes.isEmpty()) {
            int node = nodes.remove();
            if (node == end) {
                return true;
            }
            neighbours(node, step).filter(next -> !seen[next]).forEach(next -> {
                seen[next] = true;
                nodes.add(next);
            });
        }
        return false;
    }

    private IntStream neighbours(int node, Step step) {
        boolean isRow = node < rows.size();
        boolean isColumn = !isRow && node != anywhere;
        IntStream ofRows = isRow ? IntStream.of(node) : IntStream.range(0, rows.size());
        return ofRows.flatMap(
                        row -> (isColumn ? IntStream.of(node - rows.size()) : IntStream.range(0, columnTotals.size()))
                                .map(column -> next(node, row, column, step)))
                .filter(next -> next >= 0);
    }

    /** Where a cell leads to from a line; nowhere (−1) when it is not in that line, shown, or cannot be changed so. */
    private int next(int node, int row, int column, Step step) {
        boolean start = row == step.row() && column == step.column();
        if (start || !hidden[row][column]) {
            return -1;
        }
        long people = rows.get(row).get(column).counts().get(step.count());
        if (node == rowNode(row) && canBe(people - step.by(), people) && columnNode(column) != node) {
            return columnNode(column);
        }
        return node == columnNode(column) && canBe(people + step.by(), people) && rowNode(row) != node
                ? rowNode(row)
                : -1;
    }

    private static boolean canBe(long other, long people) {
        return other >= 0 || people < 0;
    }

    private int rowNode(int row) {
        return rowTotals.get(row) == Total.SHOWN ? row : anywhere;
    }

    private int columnNode(int column) {
        return columnTotals.get(column) == Total.SHOWN ? rows.size() + column : anywhere;
    }
}
