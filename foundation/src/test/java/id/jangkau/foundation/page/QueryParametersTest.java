package id.jangkau.foundation.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

class QueryParametersTest {
    private static final UUID LAST = UUID.fromString("01959400-0000-7000-8000-000000000001");

    private final QueryParameters parameters = new QueryParameters();

    @Test
    void readsWhatIsThereAndMissesNothing() {
        assertThat(parameters.id("batch", LAST.toString())).isEqualTo(LAST);
        assertThat(parameters.day("from", "2025-03-14")).isEqualTo(LocalDate.of(2025, 3, 14));
        assertThat(parameters.constant(DayOfWeek.class, "day", "MONDAY", "DAY_UNKNOWN"))
                .isEqualTo(DayOfWeek.MONDAY);
        assertThat(parameters.day("until", null)).isNull();
        parameters.check();
    }

    @Test
    void aCursorLeadsToThePageAfterTheLastOneSeen() {
        assertThat(parameters.page(PageRequest.cursorAfter(LAST), "7")).isEqualTo(new PageRequest(LAST, 7));
        assertThat(parameters.page(null, null)).isEqualTo(new PageRequest(null, 100));
        parameters.check();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "501", "-1", "", "ten", "99999999999"})
    void aLimitIsFrom1To500(String limit) {
        parameters.page(null, limit);
        assertThatThrownBy(parameters::check).isInstanceOf(ProblemException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2025-02-30", "-0001-01-01", "+999999999-12-31", "2025-03-14T00:00:00Z"})
    void daysThatNoCalendarHereKnowsAreNone(String day) {
        parameters.day("from", day);
        assertThatThrownBy(parameters::check).isInstanceOf(ProblemException.class);
    }

    @Test
    void everyParameterAtFaultIsNamed() {
        parameters.id("batch", "1");
        parameters.text("reference", "a\0b");
        parameters.constant(DayOfWeek.class, "day", "Monday", "DAY_UNKNOWN");
        parameters.page("???", "1");
        assertThatThrownBy(parameters::check)
                .asInstanceOf(type(ProblemException.class))
                .satisfies(problem -> assertThat(problem.errors())
                        .extracting(FieldError::field)
                        .containsExactly("batch", "reference", "day", "cursor"));
    }
}
