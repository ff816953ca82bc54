package id.jangkau.registration.statement.rest;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import id.jangkau.registration.statement.domain.Statement;

import static org.assertj.core.api.Assertions.assertThat;

class StatementResponseTest {
    @Test
    void asCsvItIsAHeaderAndOneRowOfAsManyColumns() {
        String[] lines = StatementResponse.of(new Statement(
                        LocalDate.of(2026, 11, 23),
                        true,
                        new Statement.Total(3, 110_400, "aa"),
                        new Statement.Total(2, 1_073_600, "bb"),
                        1,
                        4,
                        5))
                .csv()
                .split("\r\n", -1);
        assertThat(lines).hasSize(3);
        assertThat(lines[0].split(",")).hasSize(11);
        assertThat(lines[1]).isEqualTo("2026-11-23,true,3,110400,aa,2,1073600,bb,1,4,5");
        assertThat(lines[2]).isEmpty();
    }
}
