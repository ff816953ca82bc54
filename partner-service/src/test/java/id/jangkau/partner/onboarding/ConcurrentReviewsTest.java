package id.jangkau.partner.onboarding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import id.jangkau.foundation.testing.RealParts;
import id.jangkau.foundation.testing.SettableClock;
import id.jangkau.partner.Partners;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("real")
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "partner"))
class ConcurrentReviewsTest {
    private final CalendarJob calendar;
    private final SettableClock clock;

    @Inject
    ConcurrentReviewsTest(CalendarJob calendar, SettableClock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    @AfterEach
    void backToTheMachinesTime() {
        clock.reset();
    }

    @Test
    void oneOfManyReviewersAtOnceWins() throws Exception {
        String partner = Partners.newProspect();
        Partners.apply(partner).statusCode(200);

        var statuses = atOnce(
                8,
                reviewer -> Partners.review("branch", "b" + reviewer, partner, "APPROVE")
                        .extract()
                        .statusCode());

        assertThat(statuses).containsOnlyOnce(200);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(7);
        assertThat(Partners.statuses(partner)).containsExactly("PROSPECT", "APPLIED", "BRANCH_APPROVED");
    }

    @Test
    void oneOfManyImportsAtOnceListsTheBank() throws Exception {
        String row = Partners.row(Partners.newBankCode());

        List<Integer> listed = atOnce(
                6,
                any -> Partners.importCsv(Partners.HEADER + row)
                        .statusCode(200)
                        .extract()
                        .<Integer>path("listed"));

        assertThat(listed).containsOnlyOnce(1);
    }

    @Test
    void theCalendarActivatesAndExpiresOnceHoweverManyLook() throws Exception {
        clock.set(LocalDate.of(2025, 6, 30));
        String partner = Partners.newApproved();
        Partners.sign(partner, "PKS/K/" + partner, "2025-07-01", "2025-12-31").statusCode(201);
        assertThat(Partners.read(partner).getString("status")).isEqualTo("APPROVED");

        clock.set(LocalDate.of(2025, 7, 1));
        look();
        assertThat(Partners.read(partner).getString("status")).isEqualTo("ACTIVE");
        assertThat(Partners.read(partner + "/credentials").getList("items")).hasSize(1);

        clock.set(LocalDate.of(2026, 1, 1));
        look();
        assertThat(Partners.statuses(partner).subList(4, 7)).containsExactly("APPROVED", "ACTIVE", "EXPIRED");
        assertThat(Partners.statuses(partner)).hasSize(7);
    }

    private void look() throws Exception {
        atOnce(4, any -> {
            calendar.look();
            return 0;
        });
    }

    private interface Deed<T> {
        T of(int number) throws Exception;
    }

    private static <T> List<T> atOnce(int many, Deed<T> deed) throws Exception {
        try (var people = Executors.newFixedThreadPool(many)) {
            List<Callable<T>> deeds = IntStream.range(0, many)
                    .<Callable<T>>mapToObj(number -> () -> deed.of(number))
                    .toList();
            var results = new ArrayList<T>();
            for (var result : people.invokeAll(deeds)) {
                results.add(result.get());
            }
            return results;
        }
    }
}
