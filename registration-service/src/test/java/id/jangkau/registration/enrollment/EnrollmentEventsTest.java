package id.jangkau.registration.enrollment;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.jangkau.foundation.outbox.EventJson;
import id.jangkau.foundation.outbox.OutboxEvent;
import id.jangkau.registration.contribution.domain.Occupation;
import id.jangkau.registration.contribution.domain.Programme;
import id.jangkau.registration.enrollment.domain.ChangeKind;
import id.jangkau.registration.enrollment.domain.Enrollment;
import id.jangkau.registration.enrollment.domain.EnrollmentChange;
import id.jangkau.registration.enrollment.domain.EnrollmentStatus;
import id.jangkau.registration.enrollment.domain.Participation;
import id.jangkau.registration.enrollment.domain.Protection;
import id.jangkau.registration.enrollment.domain.Work;
import id.jangkau.registration.participant.domain.Sex;
import id.jangkau.registration.region.domain.Region;

import static org.assertj.core.api.Assertions.assertThat;

/** What is announced is what the contract's golden examples say. */
class EnrollmentEventsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void aRegistrationReadsLikeItsGoldenExample() throws IOException {
        Enrollment registered = enrollment(
                1,
                EnrollmentStatus.REGISTERED,
                new Region("51.71", "51.71.01"),
                Set.of(Programme.JKK, Programme.JKM, Programme.JHT),
                List.of());
        OutboxEvent event = EnrollmentEvents.of(new EnrollmentChange(ChangeKind.REGISTERED, registered));

        assertThat(event.topic()).isEqualTo("registration.enrollment.v1");
        assertThat(event.aggregateId()).isEqualTo(registered.id());
        assertThat(event.type().type()).isEqualTo("id.jangkau.registration.enrollment.registered");
        assertThat(written(event)).isEqualTo(golden("enrollment-registered"));
    }

    @Test
    void aResumptionReadsLikeItsGoldenExample() throws IOException {
        Enrollment resumed = enrollment(
                4,
                EnrollmentStatus.ACTIVE,
                new Region("51.71", null),
                Set.of(Programme.JKK, Programme.JKM),
                List.of(
                        new Protection(
                                LocalDate.of(2025, 3, 14),
                                LocalDate.of(2025, 3, 31),
                                LocalDate.of(2025, 7, 1),
                                EnrollmentStatus.LAPSED),
                        new Protection(LocalDate.of(2025, 8, 3), LocalDate.of(2026, 1, 31), null, null)));

        assertThat(written(EnrollmentEvents.of(new EnrollmentChange(ChangeKind.RESUMED, resumed))))
                .isEqualTo(golden("enrollment-resumed"));
    }

    @Test
    void aTransferReadsLikeItsGoldenExample() throws IOException {
        Enrollment before = enrollment(
                4,
                EnrollmentStatus.ACTIVE,
                new Region("51.71", null),
                Set.of(Programme.JKK, Programme.JKM),
                List.of(
                        new Protection(
                                LocalDate.of(2025, 3, 14),
                                LocalDate.of(2025, 3, 31),
                                LocalDate.of(2025, 7, 1),
                                EnrollmentStatus.LAPSED),
                        new Protection(LocalDate.of(2025, 8, 3), LocalDate.of(2026, 5, 31), null, null)));
        OutboxEvent event = EnrollmentEvents.of(
                before.transfer(UUID.fromString("01936f00-0000-7000-8000-000000000002"), LocalDate.of(2026, 3, 1)));

        assertThat(event.type().type()).isEqualTo("id.jangkau.registration.enrollment.transferred");
        assertThat(written(event)).isEqualTo(golden("enrollment-transferred"));
    }

    private static Enrollment enrollment(
            long version,
            EnrollmentStatus status,
            Region region,
            Set<Programme> programmes,
            List<Protection> protection) {
        return new Enrollment(
                UUID.fromString("01959400-0000-7000-8000-000000000001"),
                UUID.fromString("01959400-0000-7000-8000-000000000002"),
                UUID.fromString("01936f00-0000-7000-8000-000000000001"),
                version,
                status,
                new Work(Occupation.TRADER, region, programmes, 1_000_000),
                Sex.FEMALE,
                "25-34",
                LocalDate.of(2025, 3, 14),
                new Participation(protection, protection.isEmpty() ? null : YearMonth.of(2025, 8)),
                null,
                List.of());
    }

    private static JsonNode written(OutboxEvent event) throws IOException {
        return JSON.readTree(new EventJson().write(event.data()));
    }

    private static JsonNode golden(String name) throws IOException {
        try (InputStream example =
                EnrollmentEventsTest.class.getResourceAsStream("/id/jangkau/event/golden/" + name + ".json")) {
            return JSON.readTree(example);
        }
    }
}
