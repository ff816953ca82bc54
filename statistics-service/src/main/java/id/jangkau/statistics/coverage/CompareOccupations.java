package id.jangkau.statistics.coverage;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.jangkau.statistics.coverage.domain.OccupationFigures;
import id.jangkau.statistics.coverage.store.OccupationStore;
import id.jangkau.statistics.reference.domain.Region;

/** The occupations side by side. */
@ApplicationScoped
public class CompareOccupations {
    private final OccupationStore occupations;

    CompareOccupations(OccupationStore occupations) {
        this.occupations = occupations;
    }

    /** Those with an enrollment in the region by that day, the largest first. */
    public List<OccupationFigures> in(Region region, LocalDate asOf) {
        return occupations.in(region.code(), asOf);
    }
}
