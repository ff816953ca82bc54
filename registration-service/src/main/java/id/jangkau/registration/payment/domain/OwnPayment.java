package id.jangkau.registration.payment.domain;

import java.time.Instant;

/**
 * Money that a worker paid without the agency, as the authority tells.
 *
 * @param code kode iuran that the worker paid under, unique among all: said again it is the same money
 * @param months how many months it is for
 * @param amount whole rupiah
 */
public record OwnPayment(String code, int months, long amount, Instant paidAt) {
    /** Whether it lies further ahead than clocks differ. */
    public boolean isAfter(Instant now) {
        return paidAt.isAfter(now.plus(Payment.CLOCK_TOLERANCE));
    }

    /** Said again. */
    public boolean isOf(Contribution booked) {
        return booked.code().equals(code)
                && booked.quote().total() == amount
                && booked.quote().months().size() == months;
    }
}
