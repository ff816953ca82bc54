package id.jangkau.foundation.deadletter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LetterIdTest {
    @Test
    void isReadBackFromItsText() {
        LetterId id = new LetterId("registration.enrollment.v1", 0, 17);

        assertThat(id).hasToString("registration.enrollment.v1-0-17");
        assertThat(LetterId.parse(id.toString())).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "17",
                "registration.enrollment.v1-17",
                "registration.enrollment.v1-0--1",
                "registration.enrollment.v1-0-99999999999999999999",
                "registration.enrollment.v1.dlq-0-17",
                "__consumer_offsets-0-17"
            })
    void anythingElseIsNone(String text) {
        assertThat(LetterId.parse(text)).isEmpty();
    }
}
