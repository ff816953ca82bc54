package id.jangkau.statistics.reference.rest;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.jangkau.foundation.problem.Messages;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemTextsTest {
    private final Messages messages = new Messages();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "REGION_UNKNOWN",
                "SORT_UNKNOWN",
                "OUT_OF_RANGE",
                "WRONG_TYPE",
                "REBUILD_RUNNING",
                "TOPIC_UNKNOWN",
                "LOG_UNAVAILABLE",
                "BUCKET_UNKNOWN",
                "KEY_UNKNOWN",
                "STATUS_UNKNOWN",
                "UNIVERSE_UNKNOWN",
                "NO_REGIONS_WITHIN",
                "FROM_AFTER_TO",
                "RANGE_TOO_LONG",
                "CURSOR_BROKEN",
                "PARTNER_UNKNOWN",
                "NOT_POSITIVE",
                "IN_FUTURE",
                "NOT_OF_THIS_KIND",
                "TOO_LONG"
            })
    void everyCodeHasATextInBothLanguages(String code) {
        var english = messages.detail(code, List.of("a", "b"), Locale.ENGLISH);
        var indonesian = messages.detail(code, List.of("a", "b"), Messages.INDONESIAN);

        assertThat(english).isPresent().isNotEqualTo(indonesian);
        assertThat(indonesian).isPresent();
    }
}
