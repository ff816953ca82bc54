package id.jangkau.statistics.reference.rest;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.statistics.reference.FindRegion;
import id.jangkau.statistics.reference.domain.Region;

/** The query parameter {@code region}. */
@ApplicationScoped
public class RequestedRegion {
    public static final String BALI = "51";

    private final FindRegion regions;

    RequestedRegion(FindRegion regions) {
        this.regions = regions;
    }

    /**
     * The region asked for.
     *
     * @param code Bali when it is missing
     * @throws ProblemException 400 with {@code REGION_UNKNOWN}
     */
    public Region of(@Nullable String code) {
        return of("region", code);
    }

    /**
     * The region asked for by another parameter than {@code region}.
     *
     * @param code Bali when it is missing
     * @throws ProblemException 400 with {@code REGION_UNKNOWN}
     */
    public Region of(String field, @Nullable String code) {
        return regions.byCode(code == null ? BALI : code)
                .orElseThrow(() -> ProblemException.invalidRequest(List.of(FieldError.of(field, "REGION_UNKNOWN"))));
    }
}
