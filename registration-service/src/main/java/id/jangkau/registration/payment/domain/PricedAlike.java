package id.jangkau.registration.payment.domain;

import java.time.LocalDate;

import id.jangkau.registration.enrollment.domain.Participation;
import id.jangkau.registration.enrollment.domain.Work;

/**
 * Items of a billing that cost the same, and why they do.
 *
 * @param live whether their enrollments are neither cancelled nor ended
 * @param lastRegisteredOn day of the latest registration among them
 * @param work of all of them, but for the district
 * @param lastPeriod when they were participants last
 * @param amount whole rupiah, of each
 */
public record PricedAlike(
        boolean live, LocalDate lastRegisteredOn, Work work, Participation lastPeriod, int months, long amount) {}
