package id.jangkau.registration.contribution.rest;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import id.jangkau.registration.contribution.domain.DiscountDraft;

/**
 * A discount on JKK and JKM. All but {@code replaces} is required.
 *
 * @param id names the discount in quotes
 * @param firstMonth included; a month after the current one
 * @param lastMonth included
 * @param percent 1 to 100
 * @param replaces id of the discount that ends where this one begins
 */
record DiscountRequest(
        @Nullable String id,
        @Nullable List<@Nullable String> occupations,
        @Nullable YearMonth firstMonth,
        @Nullable YearMonth lastMonth,
        @Nullable Integer percent,
        @Nullable String legalBasis,
        @Nullable String replaces) {

    /**
     * The draft, once everything required is there.
     *
     * @throws ProblemException 400 that names every field at fault
     */
    DiscountDraft toDraft() {
        new RequestCheck()
                .id("id", id)
                .filled("occupations", occupations)
                .month("firstMonth", firstMonth)
                .month("lastMonth", lastMonth)
                .required("percent", percent)
                .text("legalBasis", legalBasis)
                .end();
        return new DiscountDraft(
                Objects.requireNonNull(id),
                Objects.requireNonNull(occupations).stream()
                        .map(Objects::requireNonNull)
                        .toList(),
                Objects.requireNonNull(firstMonth),
                Objects.requireNonNull(lastMonth),
                Objects.requireNonNull(percent),
                Objects.requireNonNull(legalBasis),
                replaces);
    }
}
