package id.jangkau.partner.checklist;

import java.util.List;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.checklist.domain.Checklist;
import id.jangkau.partner.checklist.domain.Item;
import id.jangkau.partner.checklist.domain.Requirement;
import id.jangkau.partner.document.ReadDocuments;
import id.jangkau.partner.profile.ReadProfile;
import io.quarkus.runtime.Startup;

import static java.util.stream.Collectors.toSet;

/** Says what a bank has yet to tell and to send. Made at start, so that a wrong setting is known then. */
@Startup
@Singleton
public class ReadChecklist {
    private final Checklist checklist;
    private final boolean enforced;
    private final ReadProfile readProfile;
    private final ReadDocuments readDocuments;

    ReadChecklist(ChecklistConfig config, ReadProfile readProfile, ReadDocuments readDocuments) {
        this.checklist = new Checklist(config.requirements(readDocuments.kinds()), readProfile.forms());
        this.enforced = config.enforced();
        this.readProfile = readProfile;
        this.readDocuments = readDocuments;
    }

    /**
     * Requirement by requirement.
     *
     * @throws ProblemException 404
     */
    @Transactional
    public List<Item> read(PartnerId id) {
        var data = readProfile.read(id).data();
        var papers = readDocuments.all(id).stream()
                .map(document -> document.slot().kind())
                .collect(toSet());
        return checklist.items(data, papers);
    }

    /** Whether an incomplete application is refused. */
    public boolean enforced() {
        return enforced;
    }

    /**
     * Does nothing when all is there, or when it need not be.
     *
     * @throws ProblemException 404, 422 {@code CHECKLIST_INCOMPLETE} naming all that is not there or malformed
     */
    @Transactional
    public void requireComplete(PartnerId id) {
        if (!enforced) {
            return;
        }
        var lacking = read(id).stream().filter(item -> !item.fulfilled()).toList();
        if (!lacking.isEmpty()) {
            throw ProblemException.refused(
                    422,
                    "CHECKLIST_INCOMPLETE",
                    lacking.stream().map(ReadChecklist::error).toList());
        }
    }

    private static FieldError error(Item item) {
        var malformed = item.state() == Item.State.MALFORMED && item.requirement() instanceof Requirement.Told told
                ? told.datum().malformed().name()
                : "REQUIRED";
        return FieldError.of(item.requirement().field(), malformed);
    }
}
