package id.jangkau.partner.attention;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.jangkau.partner.attention.domain.AttentionKind;

import static org.assertj.core.api.Assertions.assertThat;

class AttentionPlaceTest {
    @Test
    void isReadBackFromItsText() {
        var place = new AttentionPlace(AttentionKind.AGENCY_IDLE, LocalDate.of(2025, 3, 14), new UUID(1, 2));

        assertThat(AttentionPlace.read(place.text())).contains(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%%%", "MTo2MDAwMDE", "QUdFTkNZX0lETEUvMjAyNS0wMy0xNC94"})
    void anythingElseIsNone(String text) {
        assertThat(AttentionPlace.read(text)).isEmpty();
    }
}
