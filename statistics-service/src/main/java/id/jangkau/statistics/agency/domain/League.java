package id.jangkau.statistics.agency.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import id.jangkau.statistics.coverage.domain.Cell;
import id.jangkau.statistics.coverage.domain.SmallCells;
import id.jangkau.statistics.coverage.domain.SmallCells.Total;
import id.jangkau.statistics.coverage.domain.Tally;
import id.jangkau.statistics.reference.domain.Region;

/** Agencies side by side. */
public record League(List<AgencyFigures> agencies) {
    public League {
        agencies = List.copyOf(agencies);
    }

    /** Some agencies in order; {@code more} when others come after them. */
    public record Page(List<AgencyFigures> agencies, boolean more) {
        public Page {
            agencies = List.copyOf(agencies);
        }
    }

    /**
     * For readers who may not see small cells; all agencies together, since their sum is known. What passed from one to
     * another is not shown at all: few agencies have a part in it, and what one took is what another gave.
     */
    public League withoutSmallOnes() {
        List<Boolean> hidden = hidden(Tally::people);
        List<Boolean> lapsedHidden = hidden(Tally::lapsedPeople);
        return new League(IntStream.range(0, agencies.size())
                .mapToObj(i -> shown(agencies.get(i), hidden.get(i), lapsedHidden.get(i)))
                .toList());
    }

    private List<Boolean> hidden(Function<Tally, Cell> cell) {
        return SmallCells.hiddenIn(
                agencies.stream()
                        .map(agency -> cell.apply(Objects.requireNonNull(agency.tally())))
                        .toList(),
                Total.SHOWN);
    }

    private static AgencyFigures shown(AgencyFigures agency, boolean hidden, boolean lapsedHidden) {
        if (hidden) {
            return agency.withoutFigures();
        }
        return lapsedHidden ? agency.withoutPassed().withoutLapsed() : agency.withoutPassed();
    }

    /** Those seated in a region, of a status if one is given. */
    public League of(Region seat, @Nullable String status) {
        return new League(agencies.stream()
                .filter(agency -> (agency.regency() + '.').startsWith(seat.code() + '.'))
                .filter(agency -> status == null || agency.status().equals(status))
                .toList());
    }

    /**
     * In the order of a ranking, hidden ones last: their place must not tell what they have.
     *
     * @param after the agency that the page before ended with
     * @return nothing when there is no such agency
     */
    public Optional<Page> page(Ranking by, @Nullable UUID after, int limit) {
        List<AgencyFigures> ranked = agencies.stream().sorted(order(by)).toList();
        int from = after == null
                ? 0
                : 1
                        + IntStream.range(0, ranked.size())
                                .filter(i -> ranked.get(i).partnerId().equals(after))
                                .findFirst()
                                .orElse(-2);
        return from < 0
                ? Optional.empty()
                : Optional.of(new Page(
                        ranked.stream().skip(from).limit(limit).toList(), ranked.size() > from + (long) limit));
    }

    private static Comparator<AgencyFigures> order(Ranking by) {
        Comparator<AgencyFigures> byName =
                Comparator.comparing(AgencyFigures::name).thenComparing(AgencyFigures::bankCode);
        return switch (by) {
            case ENROLLED -> largest(Tally::registered).thenComparing(byName);
            case ACTIVE -> largest(Tally::active).thenComparing(byName);
            case LAPSED ->
                Comparator.comparing(AgencyFigures::lapsedHidden)
                        .thenComparing(
                                Comparator.comparingLong(League::lapsedShown).reversed())
                        .thenComparing(byName);
            case CONTRIBUTIONS -> largest(Tally::contributions).thenComparing(byName);
            case NAME -> byName;
        };
    }

    private static Comparator<AgencyFigures> largest(ToLongFunction<Tally> figure) {
        return Comparator.comparing((AgencyFigures agency) -> agency.tally() == null)
                .thenComparing(
                        agency -> agency.tally() == null ? 0L : figure.applyAsLong(agency.tally()),
                        Comparator.reverseOrder());
    }

    private static long lapsedShown(AgencyFigures agency) {
        return agency.lapsedHidden() || agency.tally() == null
                ? 0
                : agency.tally().lapsed();
    }
}
