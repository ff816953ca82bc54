package id.jangkau.statistics.coverage.rest;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import id.jangkau.statistics.coverage.domain.Coverage;
import id.jangkau.statistics.coverage.domain.Measurement;
import id.jangkau.statistics.coverage.domain.Measurement.Since;
import id.jangkau.statistics.coverage.domain.Tally;
import id.jangkau.statistics.reference.domain.Region;
import id.jangkau.statistics.reference.domain.Region.Level;
import io.smallrye.mutiny.Multi;

import static org.assertj.core.api.Assertions.assertThat;

class ResumptionTest {
    private static final Coverage EARLIER = coverage(7);
    private static final Coverage LATER = coverage(8);

    @Test
    void theSameFiguresHaveTheSameIdAndOthersAnother() {
        assertThat(Resumption.idOf(coverage(7)))
                .isEqualTo(Resumption.idOf(EARLIER))
                .isNotEqualTo(Resumption.idOf(LATER));
    }

    @Test
    void whoSawTheFiguresIsToldOnlyOfOthersAndOfTheirReturn() {
        assertThat(toldTo(Resumption.idOf(EARLIER))).containsExactly(LATER, EARLIER);
    }

    @Test
    void whoSawNothingOrOtherFiguresIsToldAll() {
        assertThat(toldTo(null)).containsExactly(EARLIER, LATER, EARLIER);
        assertThat(toldTo("anything")).containsExactly(EARLIER, LATER, EARLIER);
    }

    private static List<Coverage> toldTo(@Nullable String lastSeen) {
        return new Resumption(lastSeen)
                .resume(Multi.createFrom().items(EARLIER, LATER, EARLIER))
                .collect()
                .asList()
                .await()
                .indefinitely();
    }

    private static Coverage coverage(long registered) {
        LocalDate day = LocalDate.of(2025, 7, 1);
        Region region = new Region("51.71", "Kota Denpasar", Level.REGENCY);
        return Coverage.of(
                day,
                new Measurement(
                        region, null, List.of(), null, new Tally(registered, 5, 0, 0), new Since(0, 0), 0, null));
    }
}
