package id.jangkau.partner.console.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VisitTest {
    private final Visit indonesian = new Visit(Language.ID, "/console/partners", "q=a&", null);
    private final Visit english = new Visit(Language.EN, "/console/partners/1", "", null);

    @Test
    void writesDaysTimesAndPercentagesAsTheLanguageDoes() {
        assertThat(indonesian.day(LocalDate.parse("2025-05-03"))).isEqualTo("3 Mei 2025");
        assertThat(english.day(LocalDate.parse("2025-05-03"))).isEqualTo("3 May 2025");
        assertThat(indonesian.percent(new BigDecimal("2.50"))).isEqualTo("2,5\u00a0%");
        assertThat(english.percent(new BigDecimal("2.50"))).isEqualTo("2.5\u00a0%");
    }

    @Test
    void tellsTheTimeInBali() {
        assertThat(indonesian.moment(Instant.parse("2025-12-31T20:05:00Z")))
                .isEqualTo("1 Januari 2026 04.05\u00a0WITA");
        assertThat(english.moment(Instant.parse("2025-12-31T20:05:00Z"))).isEqualTo("1 January 2026 04:05\u00a0WITA");
    }

    @Test
    void keepsTheRestOfTheAddressInTheOtherLanguage() {
        assertThat(indonesian.inOtherLanguage()).isEqualTo("/console/partners?q=a&lang=en");
        assertThat(english.inOtherLanguage()).isEqualTo("/console/partners/1?lang=id");
    }

    @Test
    void isInASectionOnItsPagesAndNotOnThoseOfAnother() {
        assertThat(english.at("/console/partners")).isTrue();
        assertThat(english.at("/console/part")).isFalse();
    }
}
