package id.jangkau.registration.enrollment;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.registration.access.NoteAccess;
import id.jangkau.registration.access.domain.AccessAction;
import id.jangkau.registration.access.domain.Reader;
import id.jangkau.registration.agency.KnownBranches;
import id.jangkau.registration.contribution.domain.Occupation;
import id.jangkau.registration.enrollment.domain.AgencyStanding;
import id.jangkau.registration.enrollment.domain.Amendment;
import id.jangkau.registration.enrollment.domain.Circumstances;
import id.jangkau.registration.enrollment.domain.Corrected;
import id.jangkau.registration.enrollment.domain.Correction;
import id.jangkau.registration.enrollment.domain.EnrollmentChange;
import id.jangkau.registration.enrollment.domain.EnrollmentCollision;
import id.jangkau.registration.enrollment.domain.EnrollmentFile;
import id.jangkau.registration.enrollment.domain.EnrollmentPolicy;
import id.jangkau.registration.enrollment.domain.Placed;
import id.jangkau.registration.enrollment.domain.Refusal;
import id.jangkau.registration.enrollment.store.EnrollmentFileRows;
import id.jangkau.registration.region.domain.Regions;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** A bank corrects what it said of a worker; the rules are asked again. */
@ApplicationScoped
public class CorrectEnrollment {
    private static final int ATTEMPTS = 5;

    private final EnrollmentFileRows files;
    private final ChangeEnrollments changeEnrollments;
    private final CorrectIdentity correctIdentity;
    private final NoteAccess noteAccess;
    private final NoteChange noteChange;
    private final KnownBranches knownBranches;
    private final EnrollmentPolicy policy;
    private final Regions regions;
    private final Clock clock;

    CorrectEnrollment(
            EnrollmentFileRows files,
            ChangeEnrollments changeEnrollments,
            CorrectIdentity correctIdentity,
            NoteAccess noteAccess,
            NoteChange noteChange,
            KnownBranches knownBranches,
            EnrollmentPolicy policy,
            Regions regions,
            Clock clock) {
        this.files = files;
        this.changeEnrollments = changeEnrollments;
        this.correctIdentity = correctIdentity;
        this.noteAccess = noteAccess;
        this.noteChange = noteChange;
        this.knownBranches = knownBranches;
        this.policy = policy;
        this.regions = regions;
        this.clock = clock;
    }

    /**
     * Where nothing changes there is no new version.
     *
     * @throws ProblemException 404 when the bank has no such enrollment; 412 {@code VERSION_CHANGED}; 409 {@code
     *     ENROLLMENT_CLOSED}; 422 {@code CORRECTION_REFUSED} with every reason
     */
    public EnrollmentFile correct(Reader bank, UUID id, Amendment amendment) {
        for (int attempt = 1; ; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().call(() -> decideAndSave(bank, id, amendment));
            } catch (EnrollmentCollision anotherWasFirst) {
                if (attempt == ATTEMPTS) {
                    throw anotherWasFirst;
                }
            }
        }
    }

    private EnrollmentFile decideAndSave(Reader bank, UUID id, Amendment amendment) {
        UUID partnerId = Objects.requireNonNull(bank.partnerId(), "only banks correct their enrollments");
        UUID participantId = read(partnerId, id).enrollment().participantId();
        correctIdentity.lock(participantId);
        List<Placed> ofPerson = changeEnrollments.lockOf(List.of(participantId));
        EnrollmentFile file = read(partnerId, id);
        if (!file.enrollment().participantId().equals(participantId)) {
            throw new EnrollmentCollision();
        }
        requireVersion(file, amendment);
        if (!file.enrollment().isLive()) {
            throw ProblemException.conflict("ENROLLMENT_CLOSED");
        }
        Correction correction = new Correction(file.form(), amendment.applyTo(file.form()));
        List<Correction.Field> fields = correction.fields();
        if (fields.isEmpty()) {
            noteAccess.note(bank, AccessAction.CORRECT_ENROLLMENT, List.of(id));
            return file;
        }
        requirePermitted(file, correction, occupationsBeside(id, ofPerson));
        files.declare(id, correction.after().branchCode(), correction.after().person());
        EnrollmentChange change = file.enrollment().correct(correction.work(regions));
        changeEnrollments.saveCorrected(change, new Corrected(amendment.note(), fields), bank.subject());
        noteChange.note(bank, AccessAction.CORRECT_ENROLLMENT, file.enrollment(), change.after());
        if (correction.concernsIdentity()) {
            correctIdentity.correct(file.enrollment(), correction.identity(), ofPerson);
        }
        return read(partnerId, id);
    }

    private EnrollmentFile read(UUID partnerId, UUID id) {
        return files.find(partnerId, id).orElseThrow(ProblemException::notFound);
    }

    private static void requireVersion(EnrollmentFile file, Amendment amendment) {
        if (amendment.expectedVersion().isPresent()
                && amendment.expectedVersion().get() != file.enrollment().version()) {
            throw ProblemException.refused(412, "VERSION_CHANGED", List.of());
        }
    }

    private void requirePermitted(EnrollmentFile file, Correction correction, Set<Occupation> others) {
        List<Refusal> refusals = policy.refusalsOfCorrection(
                correction.after(),
                new Circumstances(
                        clock.instant(),
                        file.enrollment().registeredOn(),
                        AgencyStanding.IN_FORCE,
                        branchKnown(file, correction),
                        others));
        if (!refusals.isEmpty()) {
            throw ProblemException.refused(
                    422,
                    "CORRECTION_REFUSED",
                    refusals.stream()
                            .map(refusal -> new FieldError(
                                    refusal.field(), refusal.code().name(), refusal.arguments()))
                            .toList());
        }
    }

    /** What was said before may stand, whatever became of the branch office. */
    private boolean branchKnown(EnrollmentFile file, Correction correction) {
        String branchCode = correction.after().branchCode();
        return Objects.equals(branchCode, correction.before().branchCode())
                || knownBranches.allow(
                        file.enrollment().partnerId(),
                        branchCode,
                        file.enrollment().registeredOn());
    }

    private static Set<Occupation> occupationsBeside(UUID id, List<Placed> ofPerson) {
        return ofPerson.stream()
                .map(Placed::enrollment)
                .filter(other -> other.isLive() && !other.id().equals(id))
                .map(other -> other.work().occupation())
                .collect(Collectors.toSet());
    }
}
