package id.jangkau.statistics.coverage.domain;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import id.jangkau.statistics.coverage.domain.Measurement.Since;
import id.jangkau.statistics.coverage.domain.Note.Code;
import id.jangkau.statistics.reference.domain.Region;
import id.jangkau.statistics.reference.domain.Region.Level;

import static org.assertj.core.api.Assertions.assertThat;

class NotesTest {
    private static final LocalDate DAY = LocalDate.parse("2025-06-30");
    private static final Universe AUTHORITY = new Universe("authority", 1_711_779, DAY, "a", "d", null);
    private static final Universe OFFICE =
            new Universe("statistics-office", 2_670_000, DAY, "b", "d", new Remark("rounded", "dibulatkan"));
    private static final Measurement BALI = new Measurement(
            new Region("51", "Bali", Level.PROVINCE),
            new Baseline(897_832, DAY, "a", null),
            List.of(AUTHORITY, OFFICE),
            null,
            Tally.NOTHING,
            new Since(0, 0),
            0,
            null);

    @Test
    void setsUniversesSideBySideAndSaysThatTheyDiffer() {
        Coverage coverage = Coverage.of(DAY, BALI);

        assertThat(coverage.universe()).isEqualTo(AUTHORITY);
        assertThat(coverage.universes())
                .extracting(share -> share.universe().name() + " " + share.coveragePercent())
                .containsExactly("authority 52.45", "statistics-office 33.63");
        assertThat(coverage.notes()).extracting(Note::code).contains(Code.UNIVERSES_DIFFER);
    }

    @Test
    void measuresAgainstTheOneThatIsAskedForAndRepeatsItsRemark() {
        Coverage coverage = Coverage.of(DAY, BALI, "statistics-office");

        assertThat(coverage.coveragePercent()).isEqualTo("33.63");
        assertThat(coverage.notes()).extracting(Note::code).contains(Code.UNIVERSE_REMARK);
    }

    @Test
    void saysWhenARegionHasNoneOfThatName() {
        Coverage coverage = Coverage.of(DAY, BALI, "elsewhere");

        assertThat(coverage.coveragePercent()).isNull();
        assertThat(coverage.notes()).extracting(Note::code).contains(Code.UNIVERSE_MISSING);
    }
}
