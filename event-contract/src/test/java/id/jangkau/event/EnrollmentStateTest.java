package id.jangkau.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import id.jangkau.event.EnrollmentState.AgencySince;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class EnrollmentStateTest {
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 14);
    private static final UUID OLD = UUID.fromString("01936f00-0000-7000-8000-000000000001");
    private static final UUID NEW = UUID.fromString("01936f00-0000-7000-8000-000000000002");

    @Test
    void theLastAgencyIsTheOneThatHasIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stateOf(NEW, List.of(new AgencySince(OLD, MARCH))))
                .withMessageContaining("the last agency");
        assertThatIllegalArgumentException().isThrownBy(() -> stateOf(NEW, List.of()));
    }

    @Test
    void agenciesFollowEachOther() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        stateOf(NEW, List.of(new AgencySince(OLD, MARCH), new AgencySince(NEW, MARCH.minusDays(1)))))
                .withMessageContaining("before");
        assertThat(stateOf(NEW, List.of(new AgencySince(OLD, MARCH), new AgencySince(NEW, MARCH)))
                        .agencies())
                .hasSize(2);
    }

    @Test
    void withoutTransfersNothingIsSaid() {
        assertThat(stateOf(OLD, null).agencies()).isNull();
    }

    private static EnrollmentState stateOf(UUID agency, @Nullable List<AgencySince> agencies) {
        var categories =
                new EnrollmentCategories(agency, "TRADER", "FEMALE", "25-34", "51.71", null, List.of("JKK", "JKM"));
        return new EnrollmentState(OLD, OLD, 1, "REGISTERED", categories, MARCH, null, List.of(), agencies);
    }
}
