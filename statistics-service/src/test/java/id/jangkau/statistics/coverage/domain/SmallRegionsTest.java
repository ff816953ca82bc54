package id.jangkau.statistics.coverage.domain;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import id.jangkau.statistics.coverage.domain.Measurement.Since;
import id.jangkau.statistics.reference.domain.Region;
import id.jangkau.statistics.reference.domain.Region.Level;

import static org.assertj.core.api.Assertions.assertThat;

class SmallRegionsTest {
    private static final LocalDate DAY = LocalDate.parse("2025-06-30");

    @Test
    void theProvinceIsAlwaysShownAndASmallRegencyIsHiddenWithTheNextSmallest() {
        assertThat(SmallRegions.hiddenAmong(List.of(
                        region("51", 3, null),
                        region("51.01", 3, null),
                        region("51.02", 30, null),
                        region("51.03", 40, null))))
                .containsExactlyInAnyOrder("51.01", "51.02");
    }

    @Test
    void ofAHiddenRegencyNoDistrictIsShown() {
        assertThat(SmallRegions.hiddenAmong(List.of(
                        region("51.01", 3, null),
                        region("51.02", 30, null),
                        region("51.02.01", 30, null),
                        region("51.02.02", 0, null))))
                .containsExactlyInAnyOrder("51.01", "51.02", "51.02.01");
    }

    @Test
    void whatCameAfterABaselineCountsToo() {
        Baseline baseline = new Baseline(1_000, DAY, "published", null);

        assertThat(SmallRegions.hiddenAmong(List.of(
                        region("51", 130, baseline), region("51.01", 100, baseline), region("51.02", 30, null))))
                .containsExactly("51.01");
    }

    private static Measurement region(String code, long people, @Nullable Baseline baseline) {
        Level level = switch (code.length()) {
            case 2 -> Level.PROVINCE;
            case 5 -> Level.REGENCY;
            default -> Level.DISTRICT;
        };
        return new Measurement(
                new Region(code, code, level),
                baseline,
                List.of(),
                null,
                new Tally(people, people, 0, 0),
                new Since(2, 2),
                0,
                null);
    }
}
