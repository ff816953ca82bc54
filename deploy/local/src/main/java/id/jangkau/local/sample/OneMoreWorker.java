package id.jangkau.local.sample;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;

import id.jangkau.local.CsvResource;

/** A worker who is not in the sample, dated now; another moment makes another worker. */
public record OneMoreWorker(String reference, String enrollment, OffsetDateTime paidAt) {
    /** The sample uses the serials below; above, nobody of the same birth date and district is in the way. */
    private static final int FIRST_FREE_SERIAL = 5000;

    private static final int AGE = 35;

    /** Works in a district of that regency; enrolled two minutes ago, pays one minute ago. */
    public static OneMoreWorker at(String regencyCode, OffsetDateTime now) {
        var random = new SplittableRandom(now.toInstant().toEpochMilli());
        var occurredAt = now.minusMinutes(2).truncatedTo(ChronoUnit.SECONDS);
        var paidAt = occurredAt.plusMinutes(1);
        var district = CsvResource.rows("/sample/districts.csv").stream()
                .map(List::getFirst)
                .filter(code -> code.startsWith(regencyCode))
                .findFirst()
                .orElseThrow();
        var birthDate = occurredAt.toLocalDate().minusYears(AGE).minusDays(random.nextInt(365));
        var worker = new SampleWorker(
                0,
                "ONE-MORE-" + now.toEpochSecond(),
                occurredAt,
                Nik.of(district, birthDate, Sex.FEMALE, random.nextInt(FIRST_FREE_SERIAL, 10_000)),
                BalineseNames.full(random, Sex.FEMALE),
                birthDate,
                Sex.FEMALE,
                BalineseNames.full(random, Sex.FEMALE),
                "TRADER",
                district,
                1_000_000,
                List.of("JKK", "JKM", "JHT"),
                1,
                paidAt);
        return new OneMoreWorker(worker.reference(), worker.enrollment().toString(), paidAt);
    }
}
