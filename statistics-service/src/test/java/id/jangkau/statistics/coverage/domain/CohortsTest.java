package id.jangkau.statistics.coverage.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import id.jangkau.statistics.coverage.domain.Cohorts.Cohort;
import id.jangkau.statistics.coverage.domain.Cohorts.Part;
import id.jangkau.statistics.coverage.domain.RegionTable.Place;
import id.jangkau.statistics.reference.domain.Region;
import id.jangkau.statistics.reference.domain.Region.Level;

import static org.assertj.core.api.Assertions.assertThat;

class CohortsTest {
    private static final Region BALI = new Region("51", "Bali", Level.PROVINCE);
    private static final LocalDate TODAY = LocalDate.parse("2025-06-30");

    @Test
    void saysNothingOfMonthsThatHaveNotPassed() {
        Cohort march = cohorts(part("51.71.01", "2025-03", 100)).getFirst();

        assertThat(march.registered()).isEqualTo(100);
        assertThat(march.activeAfter())
                .containsEntry(1, Optional.of(99L))
                .containsEntry(3, Optional.of(97L)) // June has thirty days
                .containsEntry(6, Optional.empty())
                .containsEntry(12, Optional.empty());
    }

    @Test
    void addsUpPlaces() {
        assertThat(cohorts(part("51.71.01", "2025-03", 100), part("51.03.01", "2025-03", 50)))
                .extracting(Cohort::registered)
                .containsExactly(150L);
    }

    @Test
    void hidesASmallMonthAndOneMore() {
        assertThat(cohorts(
                        part("51.71.01", "2025-01", 100),
                        part("51.71.01", "2025-02", 4),
                        part("51.71.01", "2025-03", 50)))
                .extracting(Cohort::hidden)
                .containsExactly(false, true, true);
    }

    private static List<Cohort> cohorts(Part... parts) {
        return Cohorts.of(BALI, TODAY, List.of(parts)).items();
    }

    private static Part part(String district, String month, long people) {
        return new Part(
                new Place(district.substring(0, 5), district),
                YearMonth.parse(month),
                people,
                people,
                List.of(people - 1, people - 3, people - 6, people - 12));
    }
}
