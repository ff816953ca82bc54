package id.jangkau.statistics.coverage.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which cells of a table to hide so that none with one to four people can be known, neither read nor computed.
 *
 * <p>Whoever knows the total of a line and all but one of its cells knows that one too. So beside each small cell others
 * are hidden, the smallest first, until (a) what is hidden in a line adds up to five people or more and (b) each of them
 * could as well be one more or one fewer, as {@link Leeway} tells. A line whose total is itself hidden shows nothing but
 * zeros.
 */
public final class SmallCells {
    /** What a reader knows of the sum of a line. */
    public enum Total {
        SHOWN,
        /** Shown to nobody, since nothing adds up these cells. */
        NONE,
        /** Hidden, as it is small itself or helps to hide another. */
        HIDDEN
    }

    private final List<List<Cell>> rows;
    private final List<Total> rowTotals;
    private final List<Total> columnTotals;
    private final boolean[][] hidden;

    private record Place(int row, int column) {}

    private record Line(List<Place> places, Total total) {}

    private SmallCells(List<List<Cell>> rows, List<Total> rowTotals, List<Total> columnTotals) {
        this.rows = rows;
        this.rowTotals = rowTotals;
        this.columnTotals = columnTotals;
        this.hidden = new boolean[rows.size()][columnTotals.size()];
    }

    /** Of one line, whether each cell is to be hidden. */
    public static List<Boolean> hiddenIn(List<Cell> line, Total total) {
        return hiddenIn(
                        List.of(line),
                        List.of(total),
                        line.stream().map(cell -> Total.NONE).toList())
                .getFirst();
    }

    /** Of each row, whether each cell is to be hidden. */
    public static List<List<Boolean>> hiddenIn(List<List<Cell>> rows, List<Total> rowTotals, List<Total> columnTotals) {
        SmallCells table = new SmallCells(rows, rowTotals, columnTotals);
        table.hideSmallOnes();
        while (table.hideOneMore()) {}
        return IntStream.range(0, rows.size())
                .mapToObj(row -> IntStream.range(0, columnTotals.size())
                        .mapToObj(column -> table.hidden[row][column])
                        .toList())
                .toList();
    }

    private void hideSmallOnes() {
        places().filter(place -> cell(place).isSmall()).forEach(this::hide);
        lines().filter(line -> line.total() == Total.HIDDEN)
                .flatMap(line -> line.places().stream())
                .filter(place -> !cell(place).isZero())
                .forEach(this::hide);
    }

    private boolean hideOneMore() {
        Optional<Place> more =
                lines().flatMap(line -> moreIn(line).stream()).findFirst().or(this::moreForOneThatIsSettled);
        more.ifPresent(this::hide);
        return more.isPresent();
    }

    /** What to hide besides in a line in which too few people are hidden together. */
    private Optional<Place> moreIn(Line line) {
        List<Place> hiddenOnes = line.places().stream().filter(this::isHidden).toList();
        return line.total() == Total.SHOWN && !hiddenOnes.isEmpty() && isTooFew(hiddenOnes)
                ? smallestShown(line.places())
                : Optional.empty();
    }

    private boolean isTooFew(List<Place> hiddenOnes) {
        Cell together = hiddenOnes.stream().map(this::cell).reduce(Cell::plus).orElseThrow();
        return together.isSmall() || together.size() <= hiddenOnes.size();
    }

    private Optional<Place> moreForOneThatIsSettled() {
        Leeway leeway = new Leeway(rows, rowTotals, columnTotals, hidden);
        return places().filter(place -> isHidden(place) && leeway.isSettled(place.row(), place.column()))
                .findFirst()
                .flatMap(settled -> smallestShown(besides(settled)).or(() -> smallestShown(places().toList())));
    }

    private List<Place> besides(Place settled) {
        return lines().filter(
                        line -> line.total() == Total.SHOWN && line.places().contains(settled))
                .flatMap(line -> line.places().stream())
                .toList();
    }

    /** The smallest that shows somebody; a zero only where there is nobody left to hide among. */
    private Optional<Place> smallestShown(List<Place> places) {
        return places.stream()
                .filter(place -> !isHidden(place))
                .min(Comparator.comparing((Place place) -> cell(place).isZero())
                        .thenComparingLong(place -> cell(place).size()));
    }

    private Stream<Line> lines() {
        return Stream.concat(
                IntStream.range(0, rows.size())
                        .mapToObj(row -> new Line(
                                places().filter(place -> place.row() == row).toList(), rowTotals.get(row))),
                IntStream.range(0, columnTotals.size())
                        .mapToObj(column -> new Line(
                                places().filter(place -> place.column() == column)
                                        .toList(),
                                columnTotals.get(column))));
    }

    private Stream<Place> places() {
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(row -> IntStream.range(0, columnTotals.size()).mapToObj(column -> new Place(row, column)));
    }

    private Cell cell(Place place) {
        return rows.get(place.row()).get(place.column());
    }

    private boolean isHidden(Place place) {
        return hidden[place.row()][place.column()];
    }

    private void hide(Place place) {
        hidden[place.row()][place.column()] = true;
    }
}
