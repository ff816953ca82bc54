package id.jangkau.statistics.agency.domain;

import java.util.List;

import org.junit.jupiter.api.Test;

import id.jangkau.statistics.coverage.domain.Tally;
import id.jangkau.statistics.reference.domain.Region;
import id.jangkau.statistics.reference.domain.Region.Level;
import id.jangkau.statistics.testing.Samples;

import static org.assertj.core.api.Assertions.assertThat;

class LeagueTest {
    private static final Region BALI = new Region("51", "Bali", Level.PROVINCE);
    private static final League LEAGUE = new League(List.of(agency(1, 30), agency(2, 3), agency(3, 0), agency(4, 8)));

    @Test
    void ranksByWhatIsAskedAndPagesThrough() {
        var first = LEAGUE.page(Ranking.ENROLLED, null, 3).orElseThrow();

        assertThat(names(first)).containsExactly("1", "4", "2");
        assertThat(first.more()).isTrue();
        var second = LEAGUE.page(Ranking.ENROLLED, Samples.id(2), 3).orElseThrow();
        assertThat(names(second)).containsExactly("3");
        assertThat(second.more()).isFalse();
        assertThat(LEAGUE.page(Ranking.ENROLLED, Samples.id(99), 3)).isEmpty();
    }

    @Test
    void hidesASmallOneAndTheNextSmallestAndRanksThemLast() {
        League shown = LEAGUE.withoutSmallOnes();

        assertThat(names(shown.page(Ranking.ENROLLED, null, 9).orElseThrow())).containsExactly("1", "3", "2", "4");
        assertThat(shown.agencies().get(1).tally()).isNull();
        assertThat(shown.agencies().get(3).tally()).isNull();
        assertThat(shown.agencies().get(2).tally()).isNotNull();
    }

    @Test
    void filtersBySeatAndStatus() {
        assertThat(LEAGUE.of(BALI, "ACTIVE").agencies()).hasSize(4);
        assertThat(LEAGUE.of(BALI, "EXPIRED").agencies()).isEmpty();
        assertThat(LEAGUE.of(new Region("51.7", "none", Level.REGENCY), null).agencies())
                .isEmpty();
    }

    @Test
    void whatPassedFromOneToAnotherIsNotShownToThoseWhoMayNotSeeSmallCells() {
        League league = new League(List.of(agency(1, 10), agency(2, 20)));

        assertThat(league.agencies()).extracting(AgencyFigures::passed).doesNotContainNull();
        assertThat(league.withoutSmallOnes().agencies())
                .extracting(AgencyFigures::passed)
                .containsOnlyNulls();
    }

    private static List<String> names(League.Page page) {
        return page.agencies().stream().map(AgencyFigures::name).toList();
    }

    private static AgencyFigures agency(int number, long people) {
        return new AgencyFigures(
                Samples.id(number),
                Integer.toString(600_000 + number),
                Integer.toString(number),
                "51.71",
                "ACTIVE",
                true,
                new Tally(people, people, 0, 0),
                new AgencyFigures.Passed(people, 1),
                false,
                null,
                null);
    }
}
