package id.jangkau.partner.incentive.rest;

import java.time.YearMonth;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class RequestedMonthsTest {
    private static final YearMonth CURRENT = YearMonth.of(2025, 6);

    @Test
    void areTheLastTwelveUnlessToldOtherwise() {
        assertThat(RequestedMonths.of(null, null, CURRENT))
                .isEqualTo(new RequestedMonths(YearMonth.of(2024, 7), CURRENT));
        assertThat(RequestedMonths.of("2020-07", "2025-06", CURRENT).from()).isEqualTo(YearMonth.of(2020, 7));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-3, 2025-06, from, MONTH_MALFORMED",
        "2025-13, 2025-06, from, MONTH_MALFORMED",
        "2025-03-01, 2025-06, from, MONTH_MALFORMED",
        "0000-01, 2025-06, from, MONTH_MALFORMED",
        ", +12025-06, to, MONTH_MALFORMED",
        ", 2025-07, to, MONTH_IN_FUTURE",
        "2025-05, 2025-04, from, MONTHS_REVERSED",
        "2020-06, 2025-06, from, MONTHS_TOO_MANY"
    })
    void areRefusedByNameWhenTheyAreNone(@Nullable String from, String to, String field, String code) {
        var problem = catchThrowableOfType(ProblemException.class, () -> RequestedMonths.of(from, to, CURRENT));

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.errors()).extracting(FieldError::field).containsExactly(field);
        assertThat(problem.errors()).extracting(FieldError::code).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2025", "March", "2025-00", "2025-07"})
    void aPathNamesAMonthThatHasBegun(String month) {
        assertThat(RequestedMonths.begun("2025-06", CURRENT)).isEqualTo(CURRENT);
        assertThat(catchThrowableOfType(ProblemException.class, () -> RequestedMonths.begun(month, CURRENT))
                        .status())
                .isEqualTo(400);
    }
}
