package id.jangkau.systemtests.bench;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Workers as a bank posts them today: each another person, spread over regencies, occupations and both sexes. */
final class BenchWorkers {
    static final List<String> DISTRICTS = List.of(
            "51.01.01",
            "51.02.05",
            "51.03.02",
            "51.04.03",
            "51.05.03",
            "51.06.02",
            "51.07.04",
            "51.08.06",
            "51.71.01",
            "51.71.04");
    static final List<String> OCCUPATIONS = List.of("TRADER", "FARMER", "FISHER", "DRIVER", "ARTISAN");

    private static final LocalDate FIRST_BIRTHDAY = LocalDate.of(1970, 1, 1);
    private static final int SERIALS = 9_999;
    private static final int FEMALE = 40;

    private final AtomicInteger made = new AtomicInteger();
    private final OffsetDateTime occurredAt =
            OffsetDateTime.now(ZoneOffset.ofHours(8)).minusMinutes(1).truncatedTo(ChronoUnit.SECONDS);

    /** JSON on one line. */
    String next() {
        int number = made.getAndIncrement();
        LocalDate born = FIRST_BIRTHDAY.plusDays(number / SERIALS);
        boolean female = number % 2 == 0;
        String when = occurredAt.toString();
        return "{\"reference\":\"BENCH-" + number + "\",\"occurredAt\":\"" + when
                + "\",\"branchCode\":\"001\",\"participant\":{\"nik\":\"" + nik(born, female, number % SERIALS + 1)
                + "\",\"fullName\":\"" + (female ? "NI LUH" : "I MADE") + " CONTOH\",\"birthDate\":\"" + born
                + "\",\"sex\":\"" + (female ? "FEMALE" : "MALE") + "\"},\"work\":{\"occupation\":\""
                + OCCUPATIONS.get(number / 10 % OCCUPATIONS.size()) + "\",\"regionCode\":\""
                + DISTRICTS.get(number % DISTRICTS.size())
                + "\"},\"monthlyIncome\":1000000,\"programmes\":[\"JKK\",\"JKM\",\"JHT\"],\"months\":1,"
                + "\"consent\":{\"givenAt\":\"" + when + "\",\"textVersion\":\"2025-01\"}}";
    }

    private static String nik(LocalDate born, boolean female, int serial) {
        long digits = 517_101L;
        digits = digits * 100 + born.getDayOfMonth() + (female ? FEMALE : 0);
        digits = digits * 100 + born.getMonthValue();
        digits = digits * 100 + born.getYear() % 100;
        return Long.toString(digits * 10_000 + serial);
    }
}
