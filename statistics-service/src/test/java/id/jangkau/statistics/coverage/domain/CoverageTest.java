package id.jangkau.statistics.coverage.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import id.jangkau.statistics.coverage.domain.Measurement.AgencyCount;
import id.jangkau.statistics.coverage.domain.Measurement.Since;
import id.jangkau.statistics.coverage.domain.Note.Code;
import id.jangkau.statistics.reference.domain.Region;
import id.jangkau.statistics.reference.domain.Region.Level;

import static org.assertj.core.api.Assertions.assertThat;

class CoverageTest {
    private static final LocalDate JUNE_30 = LocalDate.parse("2025-06-30");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final Region BALI = new Region("51", "Bali", Level.PROVINCE);
    private static final Baseline BASELINE = new Baseline(897_832, JUNE_30, "published", null);
    private static final Universe UNIVERSE =
            new Universe("authority", 1_711_779, JUNE_30, "published", "working population", null);
    private static final Target TARGET =
            new Target(1_300_000, LocalDate.parse("2025-12-31"), "published", new Remark("why", "mengapa"));

    @Test
    void derivesThePublishedFiguresOfJune2025() {
        Coverage coverage = Coverage.of(JUNE_30, bali(BASELINE, UNIVERSE, TARGET, new Since(0, 0), 0));

        assertThat(coverage.total()).isEqualTo(897_832);
        assertThat(coverage.coveragePercent()).isEqualTo("52.45");
        assertThat(coverage.uncovered()).isEqualTo(813_947);
        assertThat(coverage.gap()).isEqualTo(402_168);
        assertThat(coverage.pace().requiredPerDay()).isEqualTo("2185.70");
        assertThat(codes(coverage)).containsExactly(Code.TARGET_REMARK);
    }

    @Test
    void addsOnlyTheNetActiveToTheBaseline() {
        Coverage coverage = Coverage.of(TODAY, bali(BASELINE, UNIVERSE, TARGET, new Since(50, -3), 0));

        assertThat(coverage.total()).isEqualTo(897_829);
        assertThat(coverage.registeredSince()).isEqualTo(50);
        assertThat(coverage.gap()).isEqualTo(402_171);
    }

    @Test
    void inventsNothingWithoutABaseline() {
        Coverage coverage = Coverage.of(JUNE_30, bali(null, UNIVERSE, TARGET, new Since(0, 0), 30));

        assertThat(coverage.total()).isNull();
        assertThat(coverage.activeSince()).isNull();
        assertThat(coverage.coveragePercent()).isNull();
        assertThat(coverage.gap()).isNull();
        assertThat(coverage.pace().projectedOn()).isNull();
        assertThat(codes(coverage)).contains(Code.BASELINE_MISSING);
    }

    @Test
    void inventsNoPercentageWithoutADenominator() {
        Coverage coverage = Coverage.of(JUNE_30, bali(BASELINE, null, null, new Since(0, 0), 0));

        assertThat(coverage.coveragePercent()).isNull();
        assertThat(coverage.uncovered()).isNull();
        assertThat(coverage.total()).isEqualTo(897_832);
        assertThat(codes(coverage)).containsExactly(Code.UNIVERSE_MISSING, Code.TARGET_MISSING);
    }

    @Test
    void saysThatTheTargetIsPast() {
        Coverage coverage = Coverage.of(TODAY, bali(BASELINE, UNIVERSE, TARGET, new Since(0, 0), 0));

        assertThat(coverage.pace().requiredPerDay()).isNull();
        assertThat(codes(coverage)).contains(Code.TARGET_PAST);
    }

    @Test
    void projectsTheFirstDayOnWhichTheGapIsClosed() {
        Target near = new Target(897_932, LocalDate.parse("2025-12-31"), "assumed", null);

        Coverage coverage = Coverage.of(JUNE_30, bali(BASELINE, UNIVERSE, near, new Since(0, 0), 90));

        assertThat(coverage.pace().perDay30()).isEqualTo(new BigDecimal("3.00"));
        assertThat(coverage.pace().projectedOn()).isEqualTo(JUNE_30.plusDays(34)); // 100 ÷ 3 = 33.3…
    }

    @Test
    void namesNoDayMoreThanAHundredYearsAway() {
        Coverage coverage = Coverage.of(JUNE_30, bali(BASELINE, UNIVERSE, TARGET, new Since(0, 0), 1));

        assertThat(coverage.pace().projectedOn()).isNull();
        assertThat(codes(coverage)).contains(Code.PROJECTION_TOO_FAR);
    }

    @Test
    void saysThatTheTargetIsReached() {
        Target reached = new Target(800_000, LocalDate.parse("2025-12-31"), "assumed", null);

        Coverage coverage = Coverage.of(JUNE_30, bali(BASELINE, UNIVERSE, reached, new Since(0, 0), 30));

        assertThat(coverage.gap()).isEqualTo(-97_832);
        assertThat(coverage.pace().requiredPerDay()).isEqualTo("0.00");
        assertThat(coverage.pace().projectedOn()).isNull();
        assertThat(codes(coverage)).containsExactly(Code.TARGET_REACHED);
    }

    private static Iterable<Code> codes(Coverage coverage) {
        return coverage.notes().stream().map(Note::code).toList();
    }

    private static Measurement bali(
            @Nullable Baseline baseline,
            @Nullable Universe universe,
            @Nullable Target target,
            Since since,
            long activeLast30Days) {
        return new Measurement(
                BALI,
                baseline,
                universe == null ? List.of() : List.of(universe),
                target,
                new Tally(3_393, 3_393, 0, 0),
                since,
                activeLast30Days,
                new AgencyCount(22, 128));
    }
}
