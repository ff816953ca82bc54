package id.jangkau.partner.console.rest;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageTest {
    private static final List<Locale> ENGLISH = List.of(Locale.FRENCH, Locale.US, Locale.of("id"));

    @Test
    void isTheOneAskedForBeforeTheOneRememberedBeforeTheOnePreferred() {
        assertThat(Language.of("id", "en", ENGLISH)).isEqualTo(Language.ID);
        assertThat(Language.of(null, "id", ENGLISH)).isEqualTo(Language.ID);
        assertThat(Language.of(null, null, ENGLISH)).isEqualTo(Language.EN);
    }

    @Test
    void isIndonesianForWhoAsksForNothingThatThereIs() {
        assertThat(Language.of("de", "xx", List.of(Locale.GERMAN))).isEqualTo(Language.ID);
    }
}
