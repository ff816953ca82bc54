package id.jangkau.local.sample;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.jspecify.annotations.Nullable;

import id.jangkau.local.CsvResource;

/**
 * Invents the workers of the sample: always the same ones, because the seed is fixed and nothing depends on the clock.
 *
 * <p>All events fall into the first half of 2025, so that the figures as of 2025-06-30 hold them. Everybody has paid for so many months
 * that nobody has lapsed by then.
 */
final class SampleWorkers {
    static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 2);
    static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 28);
    static final LocalDate LAST_PAYMENT = LocalDate.of(2025, 6, 30);
    static final int YOUNGEST = 18;
    static final int OLDEST = 63;

    private static final ZoneOffset WITA = ZoneOffset.ofHours(8);
    private static final long SEED = 3393;
    private static final int DAYS = (int) ChronoUnit.DAYS.between(FIRST_DAY, LAST_DAY) + 1;
    private static final int DAYS_IN_A_YEAR = 365;

    /** One in a hundred is declared under the NIK of somebody else, and so comes under review. */
    private static final int NAMESAKE = 50;

    private static final List<Integer> MONTHS = List.of(1, 1, 1, 2, 3, 3, 6, 12);
    private static final List<String> OCCUPATIONS = List.of(
            "TRADER", "TRADER", "TRADER", "TRADER", "FARMER", "FARMER", "FARMER", "ARTISAN", "ARTISAN", "FISHER",
            "DRIVER", "OTHER");

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final List<String> districts = CsvResource.rows("/sample/districts.csv").stream()
            .map(List::getFirst)
            .toList();
    private int serial;
    private @Nullable SampleWorker before;

    private SampleWorkers() {}

    /** The workers of each agent. */
    static Map<Agent, List<SampleWorker>> of(List<Agent> agents) {
        var workers = new SampleWorkers();
        var byAgent = new HashMap<Agent, List<SampleWorker>>();
        agents.forEach(agent -> byAgent.put(agent, workers.of(agent)));
        return byAgent;
    }

    private List<SampleWorker> of(Agent agent) {
        var workers = new ArrayList<SampleWorker>();
        for (var number = 1; number <= agent.workers(); number++) {
            var worker = worker(agent, number);
            if (serial % 100 == NAMESAKE && before != null) {
                worker = worker.underTheNikOf(before);
            }
            workers.add(worker);
            before = worker;
        }
        return workers;
    }

    private SampleWorker worker(Agent agent, int number) {
        serial++;
        var day = FIRST_DAY.plusDays(random.nextInt(DAYS));
        var occurredAt = at(day, 8 + random.nextInt(8));
        var sex = random.nextInt(100) < 54 ? Sex.FEMALE : Sex.MALE;
        var birthDate = birthDate(day);
        return new SampleWorker(
                serial,
                "BPR-%s-%04d".formatted(agent.bankCode(), number),
                occurredAt,
                Nik.of(district(agent), birthDate, sex, serial),
                BalineseNames.full(random, sex),
                birthDate,
                sex,
                BalineseNames.full(random, Sex.FEMALE),
                one(OCCUPATIONS),
                district(agent),
                income(),
                random.nextInt(100) < 40 ? List.of("JKK", "JKM", "JHT") : List.of("JKK", "JKM"),
                Math.max(one(MONTHS), leastMonths(day)),
                paidAt(occurredAt));
    }

    private LocalDate birthDate(LocalDate day) {
        var age = YOUNGEST + random.nextInt(OLDEST - YOUNGEST + 1);
        return day.minusYears(age).minusDays(random.nextInt(DAYS_IN_A_YEAR));
    }

    /** Mostly a district of the bank's own regency. */
    private String district(Agent agent) {
        var near = districts.stream()
                .filter(code -> code.startsWith(agent.regencyCode()))
                .toList();
        return one(random.nextInt(100) < 85 ? near : districts);
    }

    /** Many at the least income accepted, fewer above: 1,000,000 to 5,900,000 rupiah. */
    private long income() {
        return 1_000_000L + 100_000L * random.nextInt(1 + random.nextInt(50));
    }

    /** So many that the paid months and three months of grace reach the end of June. */
    private static int leastMonths(LocalDate day) {
        return Math.max(1, 4 - day.getMonthValue());
    }

    /** The same afternoon or up to three days later, but in the same month: another month might cost something else. */
    private OffsetDateTime paidAt(OffsetDateTime occurredAt) {
        var occurredOn = occurredAt.toLocalDate();
        var day = occurredOn.plusDays(random.nextInt(4));
        var lastOfMonth = occurredOn.with(TemporalAdjusters.lastDayOfMonth());
        return at(day.isAfter(lastOfMonth) ? lastOfMonth : day, 16 + random.nextInt(3));
    }

    private OffsetDateTime at(LocalDate day, int hour) {
        return day.atTime(hour, random.nextInt(60), random.nextInt(1, 60)).atOffset(WITA);
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
