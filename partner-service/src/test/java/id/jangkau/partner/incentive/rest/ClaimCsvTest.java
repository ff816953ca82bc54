package id.jangkau.partner.incentive.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import id.jangkau.partner.incentive.domain.ClaimLine;
import id.jangkau.partner.incentive.domain.Line;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class ClaimCsvTest {
    private static final UUID ID = UUID.fromString("01936f00-0000-7000-8000-000000000001");
    private static final LocalDate DAY = LocalDate.of(2025, 3, 14);

    @Test
    void hasALineForEachEntryAndOneThatAddsThemUp() {
        var file = new String(
                ClaimCsv.of(
                        List.of(line(Line.PAYMENT, ID, 36_800, "2.5", 920), line(Line.REFUND, null, -36_800, null, 0))),
                UTF_8);

        assertThat(file)
                .isEqualTo("line,contribution_id,enrollment_id,participant_id,billing_code,paid_on,booked_on,amount,"
                        + "rate_percent,incentive,reason\r\n"
                        + "PAYMENT," + ID + "," + ID + "," + ID
                        + ",2503000000017,2025-03-14,2025-03-14,36800,2.5,920,\r\n"
                        + "REFUND," + ID + "," + ID + ",,2503000000017,2025-03-14,2025-03-14,-36800,,0,NO_AGREEMENT\r\n"
                        + "TOTAL,,,,,,,0,,920,\r\n");
    }

    private static ClaimLine line(
            Line line, @Nullable UUID participant, long amount, @Nullable String rate, long incentive) {
        return new ClaimLine(
                line,
                ID,
                ID,
                participant,
                "2503000000017",
                DAY,
                DAY,
                amount,
                rate == null ? null : new BigDecimal(rate),
                incentive);
    }
}
