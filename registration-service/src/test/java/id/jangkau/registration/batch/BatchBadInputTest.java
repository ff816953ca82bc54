package id.jangkau.registration.batch;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.jangkau.foundation.testing.SettableClock;
import id.jangkau.registration.Bank;
import id.jangkau.registration.RegistrationTest;
import id.jangkau.registration.Worker;
import io.restassured.path.json.JsonPath;

import static id.jangkau.registration.batch.BatchClient.CSV;
import static id.jangkau.registration.batch.BatchClient.HEADER;
import static id.jangkau.registration.batch.BatchClient.NDJSON;
import static id.jangkau.registration.batch.BatchClient.csv;
import static id.jangkau.registration.batch.BatchClient.gzip;
import static id.jangkau.registration.batch.BatchClient.ndjson;
import static id.jangkau.registration.batch.BatchClient.row;
import static id.jangkau.registration.batch.BatchClient.told;
import static id.jangkau.registration.batch.BatchJourneyTest.assertCounts;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** Files with something wrong in them: each row or each file is answered, and good rows are kept. */
@RegistrationTest
class BatchBadInputTest {
    private static final int HUNDRED_MEGABYTES = 100_000_000;

    @Inject
    SettableClock clock;

    @Inject
    Jdbi database;

    private BatchClient client;

    @BeforeEach
    void aBankInMarch2025() {
        clock.set(Instant.parse("2025-03-14T03:00:00Z"));
        client = new BatchClient(Bank.inForce());
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void badRowsOfEveryKindAreAnsweredAndTheGoodOnesBetweenThemAreEnrolled() {
        Map<Long, String> expected = new TreeMap<>();
        StringBuilder file = new StringBuilder(HEADER);
        List<String> bad = List.of(
                row(Worker.valid().with("\"NI LUH", "\"NI LUH")).replace("NI LUH", "Caf\u00E9"),
                row(Worker.valid()).replace("NI LUH", "NI\0LUH"),
                "only,three,columns\r\n",
                row(Worker.valid()).replace("FEMALE", "\"FEMALE"),
                row(Worker.valid()).replace("001,", "\"001\"x,"),
                "x".repeat(70_000) + "\r\n",
                row(Worker.valid()).replaceAll("517101570890[0-9]{4}", "5.17102E+15"),
                row(Worker.valid()).replaceAll("517101570890[0-9]{4}", "123"),
                row(Worker.valid()).replace("1990-08-17", "17/08/1990"),
                row(Worker.valid()).replace("TRADER", "JUGGLER"),
                row(Worker.valid()).replace("1000000", "999999"),
                row(Worker.valid()).replace("JKK+JKM+JHT", "JKK"),
                row(Worker.valid()).replace("51.71.01", "99.99"),
                row(Worker.valid()).replace("2025-03-14T10:00:00+08:00,2025-01", ","),
                row(Worker.valid()).replaceFirst("^[^,]*", ""));
        List<String> codes = List.of(
                " ENCODING_INVALID",
                "full_name WRONG_TYPE",
                " WRONG_COLUMN_COUNT",
                " QUOTE_UNTERMINATED",
                " CSV_MALFORMED",
                " LINE_TOO_LONG",
                "nik DIGITS_LOST",
                "nik NIK_MALFORMED",
                "birth_date WRONG_TYPE",
                "occupation OCCUPATION_UNKNOWN",
                "monthly_income INCOME_BELOW_MINIMUM",
                "programmes PROGRAMMES_INCOMPLETE",
                "region_code REGION_UNKNOWN",
                "consent_given_at CONSENT_MISSING",
                "reference REQUIRED");
        for (int i = 0; i < bad.size(); i++) {
            file.append(row(Worker.valid())).append(bad.get(i));
            expected.put(2L * i + 2, codes.get(i));
        }
        file.append(row(Worker.valid()));

        JsonPath batch = client.completed(client.receive(CSV, file.toString().getBytes(ISO_8859_1)));

        assertCounts(batch, 2L * bad.size() + 1, bad.size() + 1, 0, bad.size());
        assertThat(refusals(batch.getString("id"))).isEqualTo(expected);
    }

    @Test
    void badLinesOfJsonAreAnsweredByTheirPath() {
        String good = ndjson(Worker.valid());
        String file = good
                + "{\"reference\": \n"
                + ndjson(Worker.valid().with("\"months\": 1", "\"months\": \"1\""))
                + ndjson(Worker.valid().with("\"months\"", "\"moons\""))
                + "null\n"
                + ndjson(Worker.valid().with("\"TRADER\"", "\"JUGGLER\""))
                + ndjson(Worker.valid().with("\"1990-08-17\"", "null"))
                + ndjson(Worker.valid());
        JsonPath batch = client.complete(NDJSON, file);
        assertCounts(batch, 8, 2, 0, 6);
        assertThat(refusals(batch.getString("id")))
                .isEqualTo(Map.of(
                        2L, " MALFORMED_JSON",
                        3L, "months WRONG_TYPE",
                        4L, "moons UNKNOWN_FIELD",
                        5L, " REQUIRED",
                        6L, "work.occupation OCCUPATION_UNKNOWN",
                        7L, "participant.birthDate REQUIRED"));
    }

    @Test
    void aLineOfAHundredMegabytesIsOneRefusedRow() {
        InputStream file = new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(csv(Worker.valid()).getBytes(UTF_8)),
                letters(HUNDRED_MEGABYTES),
                new ByteArrayInputStream(("\n" + row(Worker.valid())).getBytes(UTF_8)))));
        HttpResponse<String> answer = client.post(CSV, BodyPublishers.ofInputStream(() -> file));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        JsonPath batch = client.completed(JsonPath.from(answer.body()).getString("id"));
        assertCounts(batch, 3, 2, 0, 1);
        assertThat(refusals(batch.getString("id"))).isEqualTo(Map.of(2L, " LINE_TOO_LONG"));
    }

    @Test
    void aFileWithoutRowsIsRefused() {
        for (String file : List.of("", HEADER, "\uFEFF" + HEADER + "\r\n;;\r\n".replace(';', ','))) {
            assertThat(told(client.post(CSV, file.getBytes(UTF_8)))).containsExactly("400 FILE_EMPTY");
        }
        assertThat(told(client.post(NDJSON, "\n\n".getBytes(UTF_8)))).containsExactly("400 FILE_EMPTY");
    }

    @Test
    void aFileWithAnotherHeaderIsRefusedAndItsColumnsNamed() {
        String file = csv(Worker.valid()).replace("nik,", "ktp,");
        assertThat(told(client.post(CSV, file.getBytes(UTF_8))))
                .containsExactly("400 HEADER_REFUSED", "nik COLUMN_MISSING", "ktp COLUMN_UNKNOWN");
    }

    @Test
    void aFileInUtf16IsRefused() {
        assertThat(told(client.post(CSV, csv(Worker.valid()).getBytes(UTF_16))))
                .containsExactly("400 FILE_ENCODING_INVALID");
    }

    @Test
    void aDamagedCompressedFileIsRefusedAndNothingOfItIsEnrolled() {
        Worker worker = Worker.valid();
        byte[] packed = gzip(csv(worker).getBytes(UTF_8));
        byte[] cut = Arrays.copyOf(packed, packed.length - 9);
        byte[] flipped = packed.clone();
        flipped[packed.length - 5] ^= 1;
        for (byte[] damaged : List.of(cut, flipped, "no gzip at all".getBytes(UTF_8))) {
            assertThat(told(client.post(CSV, damaged, "Content-Encoding", "gzip")))
                    .containsExactly("400 GZIP_CORRUPT");
        }
        assertNothingIsKept();
    }

    @Test
    void aZipBombIsRefusedAtTheRowWhereItIsFound() {
        byte[] bomb = gzip(new byte[HUNDRED_MEGABYTES]);
        HttpResponse<String> answer = client.post(CSV, bomb, "Content-Encoding", "gzip", "Accept-Language", "en");
        assertThat(told(answer)).first().isEqualTo("413 BATCH_TOO_LARGE");
        byte[] afterGoodRows =
                gzip((csv(Worker.valid(), Worker.valid()) + "x".repeat(HUNDRED_MEGABYTES)).getBytes(UTF_8));
        answer = client.post(CSV, afterGoodRows, "Content-Encoding", "gzip");
        assertThat(told(answer)).containsExactly("413 BATCH_TOO_LARGE");
        assertThat(answer.body()).contains("row 3");
        assertNothingIsKept();
    }

    @Test
    void anotherEncodingOrTypeIsNotSupported() {
        byte[] file = csv(Worker.valid()).getBytes(UTF_8);
        assertThat(told(client.post(CSV, file, "Content-Encoding", "br")))
                .containsExactly("415 UNSUPPORTED_MEDIA_TYPE");
        assertThat(told(client.post("text/csv; charset=windows-1252", file)))
                .containsExactly("415 UNSUPPORTED_MEDIA_TYPE");
        for (String type : List.of("application/xml", "csv", "")) {
            assertThat(told(client.post(type, file))).containsExactly("415 UNSUPPORTED_MEDIA_TYPE");
        }
    }

    @Test
    void whatIsNotAFileMayNotBeThatLarge() {
        byte[] large = new byte[2_000_000];
        Arrays.fill(large, (byte) ' ');
        client.bank()
                .client()
                .body(large)
                .post("/v1/enrollments")
                .then()
                .statusCode(413)
                .body("code", equalTo("CONTENT_TOO_LARGE"));
    }

    private Map<Long, String> refusals(String id) {
        JsonPath results = client.results(id, "outcome=REFUSED&limit=500");
        Map<Long, String> told = new TreeMap<>();
        for (int i = 0; i < results.getList("items").size(); i++) {
            String item = "items[%d].".formatted(i);
            assertThat(results.getList(item + "errors")).as(item).hasSize(1);
            String code = results.getString(item + "errors[0].code");
            assertThat(results.getString(item + "errors[0].detail")).isNotEqualTo(code);
            told.put(results.getLong(item + "row"), results.getString(item + "errors[0].field") + " " + code);
        }
        return told;
    }

    private void assertNothingIsKept() {
        long kept = database.withHandle(
                handle -> handle.createQuery("SELECT count(*) FROM enrollment_batch WHERE partner_id = :id")
                        .bind("id", client.bank().partnerId())
                        .mapTo(Long.class)
                        .one());
        assertThat(kept).isZero();
    }

    private static InputStream letters(int count) {
        byte[] thousand = new byte[1000];
        Arrays.fill(thousand, (byte) 'a');
        return new SequenceInputStream(Collections.enumeration(Collections.nCopies(count / 1000, thousand).stream()
                .map(ByteArrayInputStream::new)
                .toList()));
    }
}
