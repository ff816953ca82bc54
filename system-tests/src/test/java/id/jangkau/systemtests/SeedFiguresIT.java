package id.jangkau.systemtests;

import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import id.jangkau.local.figures.CoverageReader;
import id.jangkau.local.figures.FiguresTable;
import id.jangkau.local.figures.PublishedFigure;
import id.jangkau.local.stack.Part;
import id.jangkau.local.stack.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** The published figures of June 2025, loaded through the public APIs and replayed at their own dates. */
class SeedFiguresIT {
    private final Statistics statistics = new Statistics();

    @Test
    void everyPublishedFigureIsAnswered() {
        JsonNode coverage = new CoverageReader(Running.as(Role.STATISTICS_READER, Part.STATISTICS))
                .coverageWith(Running.sample().workers());
        FiguresTable table = FiguresTable.of(PublishedFigure.all(), coverage);
        table.lines().forEach(System.out::println);
        assertThat(table.rows()).hasSizeGreaterThanOrEqualTo(9);
        assertThat(table.allAgreed()).isTrue();
    }

    @Test
    void aChangedFigureDoesNotAgree() {
        JsonNode coverage = statistics.read("/v1/coverage?region=51&asOf=2025-06-30");
        JsonNode another = statistics.read("/v1/coverage?region=51&asOf=2025-05-31");
        assertThat(FiguresTable.of(PublishedFigure.all(), coverage).allAgreed()).isTrue();
        assertThat(FiguresTable.of(PublishedFigure.all(), another).allAgreed()).isFalse();
    }

    @Test
    void theFunnelCounts22Of128() {
        JsonNode funnel = statistics.read("/v1/agencies/funnel?asOf=2025-06-30");
        assertThat(funnel.path("listed").asInt()).isEqualTo(128);
        assertThat(funnel.path("active").asInt()).isEqualTo(22);
        assertThat(funnel.path("percent").decimalValue()).isEqualByComparingTo("17.19");
    }

    @Test
    void theRegenciesAddUpToTheProvince() {
        JsonNode regencies =
                statistics.read("/v1/coverage/regions?asOf=2025-06-30").path("items");
        assertThat(regencies).hasSize(9);
        assertThat(StreamSupport.stream(regencies.spliterator(), false)
                        .mapToInt(regency -> regency.path("registered").asInt())
                        .sum())
                .isEqualTo(3_393);
    }

    @Test
    void theOccupationsAddUpToo() {
        JsonNode occupations =
                statistics.read("/v1/coverage/occupations?asOf=2025-06-30").path("items");
        assertThat(StreamSupport.stream(occupations.spliterator(), false)
                        .mapToInt(occupation -> occupation.path("registered").asInt())
                        .sum())
                .isEqualTo(3_393);
    }
}
