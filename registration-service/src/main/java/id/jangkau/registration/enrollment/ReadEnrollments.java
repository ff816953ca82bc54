package id.jangkau.registration.enrollment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import id.jangkau.registration.access.NoteAccess;
import id.jangkau.registration.access.domain.AccessAction;
import id.jangkau.registration.access.domain.Reader;
import id.jangkau.registration.enrollment.domain.Enrollment;
import id.jangkau.registration.enrollment.domain.EnrollmentFile;
import id.jangkau.registration.enrollment.domain.EnrollmentFilter;
import id.jangkau.registration.enrollment.domain.HistoryEntry;
import id.jangkau.registration.enrollment.store.ChangeRows;
import id.jangkau.registration.enrollment.store.EnrollmentFileRows;
import id.jangkau.registration.enrollment.store.EnrollmentRows;

/** Shows a bank its own enrollments, and none of another's; what shows who workers are is noted. */
@ApplicationScoped
public class ReadEnrollments {
    private final EnrollmentRows enrollments;
    private final EnrollmentFileRows files;
    private final ChangeRows changes;
    private final NoteAccess noteAccess;

    ReadEnrollments(EnrollmentRows enrollments, EnrollmentFileRows files, ChangeRows changes, NoteAccess noteAccess) {
        this.enrollments = enrollments;
        this.files = files;
        this.changes = changes;
        this.noteAccess = noteAccess;
    }

    @Transactional
    public Optional<EnrollmentFile> one(Reader bank, UUID id) {
        Optional<EnrollmentFile> file = files.find(partnerOf(bank), id);
        file.ifPresent(found -> noteAccess.note(bank, AccessAction.READ_ENROLLMENT, List.of(id)));
        return file;
    }

    /** At most {@code limit}, in the order of registering, after the one with id {@code after}. */
    @Transactional
    public List<EnrollmentFile> page(Reader bank, EnrollmentFilter filter, @Nullable UUID after, int limit) {
        List<EnrollmentFile> page = files.page(partnerOf(bank), filter, after, limit);
        noteAccess.note(
                bank,
                AccessAction.LIST_ENROLLMENTS,
                page.stream().map(file -> file.enrollment().id()).toList());
        return page;
    }

    /** All that happened to one, the oldest first; nothing when the bank has no such enrollment. */
    @Transactional
    public List<HistoryEntry> history(Reader bank, UUID id) {
        List<HistoryEntry> history = changes.history(partnerOf(bank), id);
        noteAccess.note(bank, AccessAction.READ_HISTORY, history.isEmpty() ? List.of() : List.of(id));
        return history;
    }

    /** As the world may know them, in the order of their ids. */
    public List<Enrollment> all(List<UUID> ids) {
        return enrollments.all(ids);
    }

    private static UUID partnerOf(Reader bank) {
        return Objects.requireNonNull(bank.partnerId(), "only banks read their enrollments");
    }
}
