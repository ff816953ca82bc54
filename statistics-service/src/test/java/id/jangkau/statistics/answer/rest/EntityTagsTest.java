package id.jangkau.statistics.answer.rest;

import java.util.Map;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;

import static org.assertj.core.api.Assertions.assertThat;

class EntityTagsTest {
    private final ObjectWriter json = new ObjectMapper().writer();

    @Test
    void isTheSameForTheSameFiguresOnly() {
        String tag = EntityTags.of(Map.of("total", 1), "text/csv en", json);

        assertThat(tag).startsWith("W/\"").endsWith("\"");
        assertThat(EntityTags.of(Map.of("total", 1), "text/csv en", json)).isEqualTo(tag);
        assertThat(EntityTags.of(Map.of("total", 2), "text/csv en", json)).isNotEqualTo(tag);
        assertThat(EntityTags.of(Map.of("total", 1), "text/csv id", json)).isNotEqualTo(tag);
    }

    @Test
    void comparesWeakly() {
        assertThat(EntityTags.matches("\"x\", W/\"abc\"", "W/\"abc\"")).isTrue();
        assertThat(EntityTags.matches("\"abc\"", "W/\"abc\"")).isTrue();
        assertThat(EntityTags.matches("*", "W/\"abc\"")).isTrue();
        assertThat(EntityTags.matches("W/\"abd\"", "W/\"abc\"")).isFalse();
    }
}
