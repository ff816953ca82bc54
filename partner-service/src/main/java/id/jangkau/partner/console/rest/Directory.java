package id.jangkau.partner.console.rest;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import id.jangkau.partner.agency.domain.Status;

/**
 * A page of the directory.
 *
 * @param status that was asked for; all when null
 * @param regency code
 * @param text empty when none was asked for
 * @param next address of the next page
 */
record Directory(
        List<Bank> banks,
        Map<String, String> regencies,
        @Nullable Status status,
        String regency,
        String text,
        boolean continued,
        @Nullable String next) {
    public List<Status> statuses() {
        return List.of(Status.values());
    }

    public boolean filtered() {
        return status != null || !regency.isEmpty() || !text.isEmpty();
    }
}
