package id.jangkau.registration.enrollment.domain;

import java.util.List;

import id.jangkau.registration.participant.domain.Nik;
import id.jangkau.registration.region.domain.Regions;

/** What a bank may want to look at again, and is no reason to refuse. */
public enum Warning {
    /** The NIK was first issued outside Bali, or by a regency that no longer exists there: not where the person lives. */
    NIK_ISSUED_ELSEWHERE;

    static List<Warning> about(Nik nik, Regions regions) {
        return regions.find(nik.regencyOfIssue()).isPresent() ? List.of() : List.of(NIK_ISSUED_ELSEWHERE);
    }
}
