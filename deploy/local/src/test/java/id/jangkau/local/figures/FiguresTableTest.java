package id.jangkau.local.figures;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import static org.assertj.core.api.Assertions.assertThat;

class FiguresTableTest {
    private static final String PUBLISHED = """
            {"participants": {"total": 897832}, "universe": {"value": 1711779}, "coveragePercent": 52.45, "uncovered": 813947,
             "target": {"value": 1300000}, "gap": 402168, "agencies": {"active": 22, "listed": 128, "percent": 17.19, "enrolled": 3393}}
            """;

    @Test
    void agreesWithWhatWasPublished() throws JsonProcessingException {
        var table = table(PUBLISHED);

        assertThat(table.allAgreed()).isTrue();
        assertThat(table.lines()).filteredOn(line -> line.endsWith("  agreed")).hasSize(10);
    }

    @Test
    void marksAFigureThatDiffers() throws JsonProcessingException {
        var table = table(PUBLISHED.replace("402168", "462168"));

        assertThat(table.allAgreed()).isFalse();
        assertThat(table.lines())
                .filteredOn(line -> line.endsWith("NOT AGREED"))
                .singleElement()
                .asString()
                .contains("402,168", "462,168");
    }

    @Test
    void marksAFigureThatIsMissing() throws JsonProcessingException {
        assertThat(table("{}").lines())
                .filteredOn(line -> line.contains("missing"))
                .hasSize(10);
    }

    @Test
    void comparesNumbersNotTheirDigits() throws JsonProcessingException {
        var percent = new PublishedFigure("percent", "percent", new BigDecimal("17.10"), "test");

        assertThat(percent.compareWith(new ObjectMapper().readTree("{\"percent\": 17.1}"))
                        .agreed())
                .isTrue();
    }

    private static FiguresTable table(String coverage) throws JsonProcessingException {
        return FiguresTable.of(PublishedFigure.all(), new ObjectMapper().readTree(coverage));
    }
}
