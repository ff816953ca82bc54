package id.jangkau.registration.enrollment.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Until when what was paid holds, in days of Bali.
 *
 * @param protectedUntil last day on which the worker is insured; nothing before the first payment
 * @param lapsesOn first day after the grace months, whether it lies ahead or is past; nothing once participation ended
 * @param fullDeathBenefitFrom if contributions go on; nothing while nobody is protected
 */
public record Outlook(
        @Nullable LocalDate protectedUntil,
        @Nullable LocalDate lapsesOn,
        @Nullable LocalDate fullDeathBenefitFrom) {}
