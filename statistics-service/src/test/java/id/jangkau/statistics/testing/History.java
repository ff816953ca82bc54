package id.jangkau.statistics.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import id.jangkau.event.ContributionPaid;
import id.jangkau.event.EnrollmentCategories;
import id.jangkau.event.EnrollmentState;
import id.jangkau.event.EnrollmentState.ProtectionPeriod;

/** Everything that happened to some made-up enrollments, in order: states and money. */
public record History(List<Object> events) {
    private static final List<String> DISTRICTS = List.of("51.71.01", "51.71.02", "51.03.01", "51.08.06");
    private static final List<String> DAYS = List.of("2025-03-14", "2025-03-15", "2025-04-01");

    public static History of(int enrollments, Random random) {
        List<Object> events = new ArrayList<>();
        for (int i = 0; i < enrollments; i++) {
            live(Samples.id(1_000 + i), random, events);
        }
        return new History(events);
    }

    private static void live(UUID worker, Random random, List<Object> events) {
        begin(worker, random, events);
        for (String day : List.of("2025-04-15", "2025-08-15", "2025-10-01")) {
            if (random.nextInt(3) == 0) {
                passOn(worker, day, random, events);
            }
        }
    }

    /** To an agency that pays for somebody at once, as the newest state says. */
    private static void passOn(UUID worker, String day, Random random, List<Object> events) {
        EnrollmentState last = (EnrollmentState) events.reversed().stream()
                .filter(EnrollmentState.class::isInstance)
                .findFirst()
                .orElseThrow();
        if (last.cancelledOn() == null) {
            EnrollmentState passed = Samples.transferred(last, Samples.id(4 + random.nextInt(3)), day);
            events.add(passed);
            events.add(Samples.contribution(
                    new UUID(worker.getMostSignificantBits(), random.nextLong()), worker, day, passed.categories()));
        }
    }

    private static void begin(UUID worker, Random random, List<Object> events) {
        String registered = DAYS.get(random.nextInt(DAYS.size()));
        EnrollmentCategories categories = anywhere(random);
        events.add(Samples.registered(worker, registered, categories));
        if (random.nextInt(5) == 0) {
            events.add(Samples.cancelled(worker, 2, registered, categories));
            return;
        }
        ProtectionPeriod first = Samples.open("2025-04-02", "2025-04-30");
        events.add(Samples.protectedBy(worker, 2, registered, categories, first));
        ContributionPaid paid = Samples.contribution(
                new UUID(worker.getMostSignificantBits(), random.nextLong()), worker, "2025-04-02", categories);
        events.add(paid);
        if (random.nextInt(4) == 0) {
            events.add(Samples.refund(paid, random.nextBoolean() ? "2025-04-02" : "2025-05-05"));
        }
        if (random.nextBoolean()) {
            categories = anywhere(random);
            events.add(Samples.protectedBy(worker, 3, registered, categories, first));
        }
        if (random.nextBoolean()) {
            String end = random.nextBoolean() ? "LAPSED" : "ENDED";
            ProtectionPeriod closed = Samples.closed("2025-04-02", "2025-04-30", "2025-08-01", end);
            events.add(Samples.protectedBy(worker, 4, registered, categories, closed));
            events.add(Samples.protectedBy(
                    worker, 5, registered, categories, closed, Samples.open("2025-09-09", "2025-12-31")));
        }
    }

    private static EnrollmentCategories anywhere(Random random) {
        return Samples.trader(Samples.id(1 + random.nextInt(3)), DISTRICTS.get(random.nextInt(DISTRICTS.size())));
    }
}
