package id.jangkau.registration.totals.rest;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import id.jangkau.registration.totals.domain.Totals;

/** Totals as they are told. */
record TotalsResponse(
        Map<String, Long> enrollments, Contributions contributions, Map<UUID, Totals.OfPartner> partners) {
    static TotalsResponse of(Totals totals) {
        return new TotalsResponse(
                new TreeMap<>(totals.enrollments()),
                new Contributions(totals.contributions(), totals.rupiah()),
                new TreeMap<>(totals.partners()));
    }

    /** Payments and their sum in rupiah. */
    record Contributions(long count, long rupiah) {}
}
