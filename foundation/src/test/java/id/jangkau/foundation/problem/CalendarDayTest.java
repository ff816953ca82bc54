package id.jangkau.foundation.problem;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CalendarDayTest {
    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());

    CalendarDayTest() {
        new StrictJson().customize(json);
    }

    /** As a request has it. */
    record Applied(LocalDate on) {}

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "2024-02-29", "9999-12-31"})
    void readsDaysOfFourDigitYears(String day) throws JsonProcessingException {
        assertThat(json.readValue("{\"on\": \"%s\"}".formatted(day), Applied.class))
                .isEqualTo(new Applied(LocalDate.parse(day)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-12-31", "-0001-01-01", "+10000-01-01", "-999999999-01-01"})
    void refusesThoseThatFewKnow(String day) {
        assertThatExceptionOfType(InvalidFormatException.class)
                .isThrownBy(() -> json.readValue("{\"on\": \"%s\"}".formatted(day), Applied.class));
    }

    @Test
    void leavesOutWhatIsNot() throws JsonProcessingException {
        assertThat(json.readValue("{\"on\": null}", Applied.class).on()).isNull();
    }
}
