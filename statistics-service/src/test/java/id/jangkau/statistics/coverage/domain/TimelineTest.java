package id.jangkau.statistics.coverage.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import id.jangkau.statistics.coverage.domain.Bucket.Period;
import id.jangkau.statistics.coverage.domain.Timeline.Item;
import id.jangkau.statistics.coverage.domain.Timeline.KnownBaseline;
import id.jangkau.statistics.reference.domain.Region;
import id.jangkau.statistics.reference.domain.Region.Level;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import static org.assertj.core.api.Assertions.assertThat;

class TimelineTest {
    private static final Region DENPASAR = new Region("51.71", "Kota Denpasar", Level.REGENCY);
    private static final LocalDate FIRST = LocalDate.parse("2025-01-01");

    @Test
    void weeksBeginOnMondayAndTheRangeCutsTheFirstAndTheLast() {
        assertThat(Bucket.WEEK.periods(day("2025-06-25"), day("2025-07-02")))
                .containsExactly(period("2025-06-25", "2025-06-29"), period("2025-06-30", "2025-07-02"));
        assertThat(Bucket.WEEK.between(day("2025-06-29"), day("2025-06-30"))).isEqualTo(2);
        assertThat(Bucket.WEEK.periodOf(day("2025-12-29"))).isEqualTo("2026-W01");
    }

    @Test
    void monthsKnowTheirLength() {
        assertThat(Bucket.MONTH.periods(day("2024-02-10"), day("2024-03-31")))
                .containsExactly(period("2024-02-10", "2024-02-29"), period("2024-03-01", "2024-03-31"));
        assertThat(Bucket.MONTH.periodOf(day("2024-02-10"))).isEqualTo("2024-02");
    }

    @Test
    void stocksAreThoseAtTheEndOfTheBucketAndTheTotalBeginsWithTheBaseline() {
        Timeline timeline = Timeline.of(
                DENPASAR,
                period("2025-05-15", "2025-07-31"),
                Bucket.MONTH,
                Map.of(day("2025-05-01"), joined(10), day("2025-07-01"), joined(7)),
                100,
                List.of(new KnownBaseline(day("2025-06-30"), 1_000, 110)));

        assertThat(timeline.items()).extracting(Item::active).containsExactly(110L, 110L, 117L);
        assertThat(timeline.items()).extracting(Item::total).containsExactly(null, 1_000L, 1_007L);
    }

    @Test
    void aSmallFlowIsHiddenTogetherWithItsNeighbourAndTheStockBetween() {
        List<Item> shown = shown(9, 2, 8, 20);

        assertThat(shown).extracting(Item::suppressed).containsExactly(false, true, true, false);
        assertThat(shown).extracting(Item::active).containsExactly(9L, null, 19L, 39L);
    }

    @Test
    void aSmallFlowAtTheEndReachesBack() {
        List<Item> shown = shown(9, 8, 2);

        assertThat(shown).extracting(Item::suppressed).containsExactly(false, true, true);
        assertThat(shown).extracting(Item::active).containsExactly(9L, null, 19L);
    }

    @Property
    void noDifferenceOfShownStocksIsASmallFlow(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 9) Integer> flows) {
        List<Item> shown = shown(flows.toArray(Integer[]::new));

        long before = 0;
        for (Item item : shown) {
            if (item.flow() != null) {
                assertThat(item.flow().isSmall()).isFalse();
            }
            if (item.active() != null) {
                assertThat(Cell.isSmall(item.active() - before)).isFalse();
                before = item.active();
            }
        }
    }

    @Test
    void aBucketIsHiddenWhereItWouldTellASiblings() {
        Timeline one = timeline(List.of(20, 20, 20));
        Timeline small = timeline(List.of(20, 3, 20));
        Timeline large = timeline(List.of(90, 90, 90));
        List<Boolean> shown = List.of(false, false, false);

        assertThat(SmallTimelines.hiddenIn(one, List.of(one, small, large), shown))
                .containsExactly(false, true, false);
        assertThat(SmallTimelines.hiddenIn(large, List.of(one, small, large), shown))
                .isEqualTo(shown);
        assertThat(one.withoutSmallFlows(List.of(false, true, false)).items())
                .extracting(Item::active)
                .containsExactly(20L, null, 60L);
    }

    private static List<Item> shown(Integer... flows) {
        List<Boolean> noneElsewhere = Stream.of(flows).map(flow -> false).toList();
        return timeline(List.of(flows)).withoutSmallFlows(noneElsewhere).items();
    }

    private static Timeline timeline(List<Integer> flows) {
        Map<LocalDate, Flow> byDay = new HashMap<>();
        for (int i = 0; i < flows.size(); i++) {
            byDay.put(FIRST.plusDays(i), joined(flows.get(i)));
        }
        return Timeline.of(
                DENPASAR, new Period(FIRST, FIRST.plusDays(flows.size() - 1)), Bucket.DAY, byDay, 0, List.of());
    }

    private static Flow joined(int people) {
        return new Flow(people, people, 0, 0, 0, 0);
    }

    private static Period period(String from, String to) {
        return new Period(day(from), day(to));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
