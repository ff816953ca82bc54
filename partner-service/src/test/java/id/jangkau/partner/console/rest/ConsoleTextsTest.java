package id.jangkau.partner.console.rest;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.jangkau.partner.profile.domain.Datum;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class ConsoleTextsTest {
    @ParameterizedTest
    @ValueSource(strings = {"page", "bank", "form", "word"})
    void bothLanguagesSayTheSameThingsWithTheSameGaps(String bundle) throws IOException {
        var english = texts(bundle + "_en");
        var indonesian = texts(bundle + "_id");

        assertThat(indonesian.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (var key : english.stringPropertyNames()) {
            assertThat(gaps(indonesian.getProperty(key))).as(key).isEqualTo(gaps(english.getProperty(key)));
        }
    }

    @Test
    void everyDatumOfABankHasAFieldInItsForm() {
        assertThat(Arrays.asList(Datum.values()))
                .allSatisfy(datum -> assertThat(Field.ofKey(datum.field())).isPresent());
    }

    private static Set<String> gaps(String text) {
        return Pattern.compile("[{][a-z]+[}]")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Properties texts(String bundle) throws IOException {
        var texts = new Properties();
        try (var content = ConsoleTextsTest.class.getResourceAsStream("/messages/" + bundle + ".properties")) {
            texts.load(new InputStreamReader(Objects.requireNonNull(content, bundle), UTF_8));
        }
        return texts;
    }
}
