package id.jangkau.statistics.answer.rest;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TableTest {
    @Test
    void writesWhatRfc4180Says() throws IOException {
        Table table = new Table(
                List.of("name", "value", "day"),
                List.of(
                        Table.row("BPR \"Sari\", Ubud", new BigDecimal("1E+3"), LocalDate.parse("2025-06-30")),
                        Table.row("two\nlines", null, null)));
        StringBuilder written = new StringBuilder();

        table.writeTo(written);

        assertThat(written)
                .hasToString("name,value,day\r\n\"BPR \"\"Sari\"\", Ubud\",1000,2025-06-30\r\n\"two\nlines\",,\r\n");
    }
}
