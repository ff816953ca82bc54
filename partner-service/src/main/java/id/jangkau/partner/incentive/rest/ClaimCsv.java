package id.jangkau.partner.incentive.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

import id.jangkau.partner.incentive.domain.ClaimLine;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A claim as a file: RFC 4180, UTF-8, a header, a line for each entry and one that adds them up. Ids, days and numbers alone:
 * nothing about anybody.
 */
final class ClaimCsv {
    private static final String[] COLUMNS = {
        "line",
        "contribution_id",
        "enrollment_id",
        "participant_id",
        "billing_code",
        "paid_on",
        "booked_on",
        "amount",
        "rate_percent",
        "incentive",
        "reason"
    };
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader(COLUMNS).get();

    private ClaimCsv() {}

    static byte[] of(List<ClaimLine> lines) {
        var file = new StringBuilder();
        try (var csv = new CSVPrinter(file, FORMAT)) {
            for (ClaimLine line : lines) {
                csv.printRecord(
                        line.line(),
                        line.contributionId(),
                        line.enrollmentId(),
                        line.participantId(),
                        line.billingCode(),
                        line.paidOn(),
                        line.bookedOn(),
                        line.amount(),
                        line.ratePercent() == null ? null : line.ratePercent().toPlainString(),
                        line.incentive(),
                        reason(line.ratePercent()));
            }
            csv.printRecord(
                    "TOTAL",
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    lines.stream().mapToLong(ClaimLine::amount).sum(),
                    null,
                    lines.stream().mapToLong(ClaimLine::incentive).sum(),
                    null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString().getBytes(UTF_8);
    }

    /** Why there is no incentive. */
    static @Nullable String reason(@Nullable BigDecimal ratePercent) {
        return ratePercent == null ? "NO_AGREEMENT" : null;
    }
}
