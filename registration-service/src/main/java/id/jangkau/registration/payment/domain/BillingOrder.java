package id.jangkau.registration.payment.domain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * That a bank wants to pay so many months for workers it enrolled.
 *
 * @param reference the bank's own, unique per partner: the idempotency key
 * @param paidOn day in Bali on which the money is or was received; the day of the order when the bank does not say
 */
public record BillingOrder(String reference, @Nullable LocalDate paidOn, List<Line> lines) {
    public BillingOrder {
        lines = List.copyOf(lines);
    }

    public record Line(UUID enrollmentId, int months) {}

    /** Equal for equal orders: SHA-256 of all that they say, in hexadecimal. */
    public String contentHash() {
        String content = paidOn + lines.stream().map(Line::toString).collect(Collectors.joining());
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
