package id.jangkau.statistics.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import id.jangkau.event.AgencyState;
import id.jangkau.event.AgencyState.Agreement;
import id.jangkau.event.AgencyState.Suspension;
import id.jangkau.event.ContributionPaid;
import id.jangkau.event.EnrollmentCategories;
import id.jangkau.event.EnrollmentState;
import id.jangkau.event.EnrollmentState.ProtectionPeriod;

/** States of made-up enrollments and agencies. */
public final class Samples {
    public static final UUID AGENCY = id(1);

    private Samples() {}

    public static UUID id(long number) {
        return new UUID(0x01936f0000007000L, 0x8000000000000000L | number);
    }

    public static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    public static EnrollmentCategories trader(String district) {
        return trader(AGENCY, district);
    }

    public static EnrollmentCategories trader(UUID agency, String district) {
        return new EnrollmentCategories(
                agency, "TRADER", "FEMALE", "25-34", district.substring(0, 5), district, List.of("JKK", "JKM", "JHT"));
    }

    public static EnrollmentState registered(UUID id, String on, EnrollmentCategories categories) {
        return new EnrollmentState(id, id, 1, "REGISTERED", categories, day(on), null, List.of());
    }

    public static EnrollmentState protectedBy(
            UUID id, long version, String on, EnrollmentCategories categories, ProtectionPeriod... periods) {
        return new EnrollmentState(id, id, version, "ACTIVE", categories, day(on), null, List.of(periods));
    }

    public static EnrollmentState cancelled(UUID id, long version, String on, EnrollmentCategories categories) {
        return new EnrollmentState(id, id, version, "CANCELLED", categories, day(on), day(on).plusDays(1), List.of());
    }

    public static ProtectionPeriod open(String from, String until) {
        return new ProtectionPeriod(day(from), day(until), null, null);
    }

    public static ProtectionPeriod closed(String from, String until, String closedOn, String closedBy) {
        return new ProtectionPeriod(day(from), day(until), day(closedOn), closedBy);
    }

    /** One month of 36,800 rupiah. */
    public static ContributionPaid contribution(UUID id, UUID enrollment, String on, EnrollmentCategories categories) {
        var month = new ContributionPaid.Month(YearMonth.from(day(on)), 10_000, 6_800, 20_000);
        return new ContributionPaid(
                id, enrollment, null, "2503000000017", null, day(on), 36_800, List.of(month), categories);
    }

    /** A prospect, licensed since 1994. */
    public static AgencyState prospect(UUID id, long number) {
        return agency(id, 1, number, "PROSPECT", List.of(), List.of());
    }

    public static AgencyState active(UUID id, long number, String from, String until, Suspension... suspensions) {
        var agreement = new Agreement("PKS/" + number, day(from), day(until), new BigDecimal("2.5"));
        return agency(id, 5, number, "ACTIVE", List.of(agreement), List.of(suspensions));
    }

    public static Suspension suspension(String from, @Nullable String until) {
        return new Suspension(day(from), until == null ? null : day(until));
    }

    private static AgencyState agency(
            UUID id,
            long version,
            long number,
            String status,
            List<Agreement> agreements,
            List<Suspension> suspensions) {
        return new AgencyState(
                id,
                version,
                status,
                Long.toString(600_000 + number),
                "BPR Contoh " + number,
                "BPR",
                "51.71",
                day("1994-03-01"),
                agreements,
                suspensions,
                null);
    }
}
