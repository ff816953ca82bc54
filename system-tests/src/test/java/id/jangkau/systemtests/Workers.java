package id.jangkau.systemtests;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Workers of 2008, whom the sample does not have; each one is another person. */
public final class Workers {
    private static final ZoneOffset WITA = ZoneOffset.ofHours(8);
    private static final LocalDate FIRST_BIRTHDAY = LocalDate.of(2008, 1, 1);
    private static final int SERIALS = 9_999;
    private static final AtomicInteger MADE = new AtomicInteger();

    private Workers() {}

    /** As a bank posts them. */
    public record Worker(String reference, OffsetDateTime occurredAt, String json) {
        public Worker with(String piece, String replacement) {
            if (!json.contains(piece)) {
                throw new IllegalArgumentException("nothing to replace: " + piece);
            }
            return new Worker(reference, occurredAt, json.replace(piece, replacement));
        }

        /** Another enrollment, of somebody who says to be another under the same NIK. */
        public Worker saidToBe(String name) {
            String another = reference + "-2";
            return new Worker(
                    another, occurredAt, json.replace(reference, another).replace("NI LUH CONTOH", name));
        }

        public String nik() {
            return json.replaceAll("(?s).*\"nik\": \"([0-9]*)\".*", "$1");
        }
    }

    public static Worker today() {
        return at(OffsetDateTime.now(Calls.CLOCK)
                .withOffsetSameInstant(WITA)
                .minusMinutes(1)
                .truncatedTo(ChronoUnit.SECONDS));
    }

    public static Worker on(LocalDate day) {
        return at(day.atTime(10, 15).atOffset(WITA));
    }

    public static Worker at(OffsetDateTime occurredAt) {
        int number = MADE.getAndIncrement();
        LocalDate born = FIRST_BIRTHDAY.plusDays(number / SERIALS);
        String nik = "517101%02d%02d%02d%04d"
                .formatted(born.getDayOfMonth() + 40, born.getMonthValue(), born.getYear() % 100, number % SERIALS + 1);
        String reference = "SYS-" + UUID.randomUUID();
        return new Worker(reference, occurredAt, """
                {"reference": "%s", "occurredAt": "%s", "branchCode": "001",
                 "participant": {"nik": "%s", "fullName": "NI LUH CONTOH", "birthDate": "%s", "sex": "FEMALE"},
                 "work": {"occupation": "TRADER", "regionCode": "51.71.01"}, "monthlyIncome": 1000000,
                 "programmes": ["JKK", "JKM", "JHT"], "months": 1,
                 "consent": {"givenAt": "%s", "textVersion": "2025-01"}}
                """.formatted(reference, occurredAt, nik, born, occurredAt));
    }
}
