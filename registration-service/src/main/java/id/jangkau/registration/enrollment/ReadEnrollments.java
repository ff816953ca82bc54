package id.jangkau.registration.enrollment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import id.jangkau.registration.enrollment.domain.Enrollment;
import id.jangkau.registration.enrollment.domain.EnrollmentFile;
import id.jangkau.registration.enrollment.store.EnrollmentRows;

/** Shows a bank its own enrollments, and none of another's. */
@ApplicationScoped
public class ReadEnrollments {
    private final EnrollmentRows enrollments;

    ReadEnrollments(EnrollmentRows enrollments) {
        this.enrollments = enrollments;
    }

    public Optional<EnrollmentFile> one(UUID partnerId, UUID id) {
        return enrollments.find(partnerId, id);
    }

    /** As the world may know them, in the order of their ids. */
    public List<Enrollment> all(List<UUID> ids) {
        return enrollments.all(ids);
    }

    /** At most {@code limit}, in the order of registering, after the one with id {@code after}. */
    public List<EnrollmentFile> page(UUID partnerId, @Nullable String reference, @Nullable UUID after, int limit) {
        return enrollments.page(partnerId, reference, after, limit);
    }
}
