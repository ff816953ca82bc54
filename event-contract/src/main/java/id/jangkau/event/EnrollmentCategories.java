package id.jangkau.event;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Under what an enrollment is counted.
 *
 * @param partnerId the agency that enrolled the worker, or that took the enrollment over
 * @param occupation e.g. {@code TRADER}; new ones may come
 * @param sex {@code FEMALE} or {@code MALE}
 * @param ageBand on the day of registration, e.g. {@code 25-34}
 * @param regency where the worker works, e.g. {@code 51.71}
 * @param district where the worker works, e.g. {@code 51.71.01}, when it is known
 * @param programmes in alphabetical order, e.g. {@code JHT, JKK, JKM}
 */
public record EnrollmentCategories(
        UUID partnerId,
        String occupation,
        String sex,
        String ageBand,
        String regency,
        @Nullable String district,
        List<String> programmes) {

    public EnrollmentCategories {
        Objects.requireNonNull(partnerId, "partnerId");
        Objects.requireNonNull(occupation, "occupation");
        Objects.requireNonNull(sex, "sex");
        Objects.requireNonNull(ageBand, "ageBand");
        Objects.requireNonNull(regency, "regency");
        programmes = programmes.stream().sorted().toList();
    }
}
