package id.jangkau.local.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import id.jangkau.local.CsvResource;

/**
 * A sample BPR that becomes an agent.
 *
 * @param regencyCode where the bank sits, such as {@code 51.71}
 * @param workers how many it enrolls
 */
public record Agent(String bankCode, String regencyCode, LocalDate appliedOn, Agreement agreement, int workers) {
    /** The directory of all sample BPRs, as partner-service imports it. */
    static final String DIRECTORY = "/sample/bpr-directory.csv";

    private static final String AGENTS = "/sample/agents.csv";

    /** The PKS between the bank and the authority. */
    public record Agreement(
            String number,
            LocalDate from,
            LocalDate until,
            BigDecimal incentiveRatePercent,
            LocalDate signedByBankOn,
            LocalDate signedByAuthorityOn) {}

    /** In the order of their bank codes. */
    public static List<Agent> all() {
        Map<String, String> regencies =
                CsvResource.rows(DIRECTORY).stream().collect(Collectors.toMap(List::getFirst, row -> row.get(3)));
        return CsvResource.rows(AGENTS).stream()
                .map(row -> new Agent(
                        row.get(0),
                        regencies.getOrDefault(row.get(0), ""),
                        LocalDate.parse(row.get(1)),
                        new Agreement(
                                row.get(2),
                                LocalDate.parse(row.get(3)),
                                LocalDate.parse(row.get(4)),
                                new BigDecimal(row.get(5)),
                                LocalDate.parse(row.get(6)),
                                LocalDate.parse(row.get(7))),
                        Integer.parseInt(row.get(8))))
                .toList();
    }
}
