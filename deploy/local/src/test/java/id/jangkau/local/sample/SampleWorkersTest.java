package id.jangkau.local.sample;

import java.time.Period;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SampleWorkersTest {
    private static final List<SampleWorker> WORKERS = SampleWorkers.of(Agent.all()).values().stream()
            .flatMap(List::stream)
            .toList();

    @Test
    void thereAre3393WithReferencesOfTheirOwn() {
        assertThat(WORKERS).hasSize(3393);
        assertThat(WORKERS).extracting(SampleWorker::reference).doesNotHaveDuplicates();
    }

    @Test
    void oneInAHundredIsDeclaredUnderTheNikOfSomebodyElse() {
        var byNik = WORKERS.stream().collect(Collectors.groupingBy(SampleWorker::nik));
        assertThat(byNik).hasSize(3393 - 34);
        assertThat(byNik.values().stream().filter(namesakes -> namesakes.size() == 2))
                .hasSize(34)
                .allSatisfy(namesakes -> {
                    assertThat(namesakes.getFirst().birthDate())
                            .isEqualTo(namesakes.getLast().birthDate());
                    assertThat(namesakes.getLast().fullName())
                            .startsWith(namesakes.getFirst().fullName())
                            .isNotEqualTo(namesakes.getFirst().fullName());
                });
    }

    @Test
    void theyAreTheSameEveryTime() {
        assertThat(SampleWorkers.of(Agent.all())).isEqualTo(SampleWorkers.of(Agent.all()));
    }

    @Test
    void everyNikAgreesWithBirthDateAndSex() {
        assertThat(WORKERS).allSatisfy(worker -> {
            assertThat(worker.nik()).matches("51\\d{14}");
            var day = Integer.parseInt(worker.nik().substring(6, 8));
            assertThat(day > 40 ? Sex.FEMALE : Sex.MALE).isEqualTo(worker.sex());
            assertThat(day % 40).isEqualTo(worker.birthDate().getDayOfMonth());
            assertThat(Integer.parseInt(worker.nik().substring(8, 10)))
                    .isEqualTo(worker.birthDate().getMonthValue());
            assertThat(Integer.parseInt(worker.nik().substring(10, 12)))
                    .isEqualTo(worker.birthDate().getYear() % 100);
            assertThat(worker.nik().substring(12)).isNotEqualTo("0000");
        });
    }

    @Test
    void allDatesFallIntoTheFirstHalfOf2025InTheRightOrder() {
        assertThat(WORKERS).allSatisfy(worker -> {
            assertThat(worker.occurredAt().toLocalDate()).isBetween(SampleWorkers.FIRST_DAY, SampleWorkers.LAST_DAY);
            assertThat(worker.paidAt()).isAfter(worker.occurredAt());
            assertThat(worker.paidAt().toLocalDate()).isBeforeOrEqualTo(SampleWorkers.LAST_PAYMENT);
        });
    }

    @Test
    void everybodyIsOfWorkingAge() {
        assertThat(WORKERS)
                .extracting(worker -> Period.between(
                                worker.birthDate(), worker.occurredAt().toLocalDate())
                        .getYears())
                .allSatisfy(age -> assertThat(age).isBetween(SampleWorkers.YOUNGEST, SampleWorkers.OLDEST));
    }

    @Test
    void nobodyHasLapsedByTheEndOfJune() {
        assertThat(WORKERS)
                .allSatisfy(worker -> assertThat(worker.occurredAt()
                                .toLocalDate()
                                .withDayOfMonth(1)
                                .plusMonths(worker.months() + 3L))
                        .isAfter(SampleWorkers.LAST_PAYMENT));
    }
}
