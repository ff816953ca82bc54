package id.jangkau.partner.onboarding.rest;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** @param appliedOn day (WITA) of the bank's letter */
record ApplicationRequest(
        @Nullable LocalDate appliedOn, @Nullable String note) {}
