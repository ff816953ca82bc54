package id.jangkau.local.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import id.jangkau.local.CsvResource;

import static org.assertj.core.api.Assertions.assertThat;

class AgentTest {
    private static final List<List<String>> DIRECTORY = CsvResource.rows(Agent.DIRECTORY);

    @Test
    void theDirectoryLists128BprsOfAllNineRegencies() {
        assertThat(DIRECTORY).hasSize(128);
        assertThat(DIRECTORY)
                .extracting(List::getFirst)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("6001\\d\\d|6000\\d\\d"));
        assertThat(DIRECTORY)
                .extracting(row -> row.get(1))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.contains("Contoh"));
        assertThat(DIRECTORY)
                .extracting(row -> row.get(3))
                .contains("51.01", "51.02", "51.03", "51.04", "51.05", "51.06", "51.07", "51.08", "51.71");
        assertThat(DIRECTORY)
                .allSatisfy(row -> assertThat(LocalDate.parse(row.get(4))).isBefore("2024-01-01"));
    }

    @Test
    void twentyTwoOfThemBecomeAgentsBeforeTheirFirstWorker() {
        assertThat(Agent.all()).hasSize(22).allSatisfy(agent -> {
            assertThat(DIRECTORY).extracting(List::getFirst).contains(agent.bankCode());
            assertThat(agent.appliedOn()).isBefore(agent.agreement().signedByBankOn());
            assertThat(agent.agreement().signedByAuthorityOn())
                    .isBeforeOrEqualTo(agent.agreement().from());
            assertThat(agent.agreement().from()).isBefore(SampleWorkers.FIRST_DAY);
            assertThat(agent.agreement().until()).isAfter(SampleWorkers.LAST_PAYMENT);
            assertThat(agent.agreement().incentiveRatePercent()).isLessThanOrEqualTo(new BigDecimal("2.5"));
        });
    }
}
