package id.jangkau.registration.enrollment.domain;

import java.util.Set;

import id.jangkau.registration.contribution.domain.Occupation;
import id.jangkau.registration.contribution.domain.Programme;
import id.jangkau.registration.region.domain.Region;

/**
 * What a worker does, where, and what is insured: all that a price depends on.
 *
 * @param monthlyIncome whole rupiah
 */
public record Work(Occupation occupation, Region region, Set<Programme> programmes, long monthlyIncome) {
    public Work {
        programmes = Set.copyOf(programmes);
    }
}
