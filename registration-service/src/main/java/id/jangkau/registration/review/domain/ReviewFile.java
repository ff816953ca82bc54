package id.jangkau.registration.review.domain;

import java.util.List;

import id.jangkau.registration.enrollment.domain.DeclaredEnrollment;
import id.jangkau.registration.participant.domain.Identity;

/**
 * All that an officer decides by.
 *
 * @param record who is on record
 * @param ofRecord their enrollments, at whichever bank
 * @param ofDeclared those of who was declared; none once they are the same
 */
public record ReviewFile(
        Review review, Identity record, List<DeclaredEnrollment> ofRecord, List<DeclaredEnrollment> ofDeclared) {
    public ReviewFile {
        ofRecord = List.copyOf(ofRecord);
        ofDeclared = List.copyOf(ofDeclared);
    }
}
