package id.jangkau.partner.console.rest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OwnOriginTest {
    @Test
    void isOwnWithTheSameHostAndPort() {
        assertThat(OwnOrigin.isOwn("https://console.example", "console.example"))
                .isTrue();
        assertThat(OwnOrigin.isOwn("http://localhost:8081", "localhost:8081")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "",
                "http://localhost",
                "http://localhost:8083",
                "http://localhost:8081.example",
                "http://example#localhost:8081",
                "localhost:8081",
                "http://[",
            })
    void isForeignOtherwise(String origin) {
        assertThat(OwnOrigin.isOwn(origin, "localhost:8081")).isFalse();
    }

    @Test
    void isForeignWithoutOne() {
        assertThat(OwnOrigin.isOwn(null, "localhost:8081")).isFalse();
    }
}
