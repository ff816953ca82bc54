package id.jangkau.systemtests.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.jangkau.local.stack.Part;
import id.jangkau.systemtests.RawHttp;
import id.jangkau.systemtests.RawHttp.Request;
import id.jangkau.systemtests.RawHttp.Response;
import id.jangkau.systemtests.Running;

/** Tells registration-service about people in every way in which that is done, and in many in which it should not be. */
final class PersonalData implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ENROLLMENTS = "/v1/enrollments";
    private static final String BATCHES = "/v1/enrollment-batches";

    private final Random random = new Random(UUID.randomUUID().getMostSignificantBits());
    private final Callers callers = new Callers();
    private final RawHttp http = new RawHttp(Running.stack().settings().port(Part.REGISTRATION), Duration.ofMinutes(1));
    private final String at = OffsetDateTime.ofInstant(Running.CLOCK.instant(), ZoneOffset.ofHours(8))
            .truncatedTo(ChronoUnit.SECONDS)
            .minusMinutes(1)
            .toString();
    private final List<String> problems = new ArrayList<>();
    private final List<String> batches = new ArrayList<>();

    /** What was answered wherever something was refused. */
    List<String> problems() {
        return problems;
    }

    /** The files that are being worked off. */
    List<String> batches() {
        return batches;
    }

    void enrollAndCorrect() {
        Person person = SentPeople.another(random);
        JsonNode enrolled = made(post(ENROLLMENTS, "application/json", json(person, person.fullName())));
        String path = ENROLLMENTS + "/" + enrolled.path("id").asText();
        post(
                ENROLLMENTS,
                "application/json",
                json(person, SentPeople.another(random).fullName()));
        Person corrected = SentPeople.another(random);
        send("PATCH", path, "application/json", """
                {"participant": {"fullName": "%s", "phone": "%s", "email": "%s", "address": "%s", "motherMaidenName": "%s"}}""".formatted(
                        corrected.fullName(),
                        corrected.phone(),
                        corrected.email(),
                        corrected.address(),
                        corrected.motherMaidenName()));
        send("PATCH", path, "application/json", "{\"participant\": {\"nik\": \"%s\"}}".formatted(corrected.nik()));
        send(
                "PATCH",
                path,
                "application/json",
                "{\"participant\": {\"birthDate\": \"%s\"}}".formatted(corrected.nik()));
        send("GET", path, "", null);
        send("GET", path + "/history", "", null);
        send("DELETE", path, "", null);
    }

    /** Two under one NIK are for an officer to decide. */
    void letReview() {
        Person person = SentPeople.another(random);
        post(ENROLLMENTS, "application/json", json(person, person.fullName()));
        post(
                ENROLLMENTS,
                "application/json",
                json(person, SentPeople.another(random).fullName()));
        JsonNode open = made(sendAs("head-office-officer", "GET", "/v1/reviews?status=OPEN&limit=500", "", null));
        String review = "/v1/reviews/"
                + open.at("/items/" + (open.path("items").size() - 1) + "/id").asText();
        sendAs("head-office-officer", "GET", review, "", null);
        sendAs(
                "head-office-officer",
                "POST",
                review + "/decision",
                "application/json",
                "{\"decision\": \"KEEP_RECORD\"}");
    }

    void beRefused() {
        Person person = SentPeople.another(random);
        String nik = person.nik();
        String good = json(person, person.fullName());
        for (String bad : List.of(
                good.replace("1000000", "1"),
                good.replace("1000000", "\"" + nik + "\""),
                good.replace(nik, nik + nik),
                good.replace("\"birthDate\": \"", "\"birthDate\": \"" + nik),
                good.replace("\"sex\": \"", "\"sex\": \"" + nik),
                good.replace("TRADER", nik),
                good.replace("51.71.01", nik),
                good.replace("\"JKK\"", "\"" + nik + "\""),
                good.replace("\"branchCode\": \"001\"", "\"branchCode\": \"" + nik + "\""),
                good.replace("\"branchCode\"", "\"" + nik + "\""),
                good.replace("\"nik\"", "\"" + nik + "\""),
                good.replace("\"occurredAt\": \"", "\"occurredAt\": \"" + nik),
                good.substring(0, good.length() / 2),
                good + nik,
                "{\"" + nik + "\": \"" + nik + "\"}",
                nik,
                "[" + nik + "]")) {
            post(ENROLLMENTS, "application/json", bad);
            post("/v1/quotes", "application/json", bad);
            post("/v1/billings", "application/json", bad);
        }
    }

    void beNamedInAddresses() {
        for (String path : List.of(
                "/v1/enrollments/%s",
                "/v1/enrollments?reference=%s",
                "/v1/enrollments?cursor=%s&limit=%s&status=%s&region=%s&batch=%s&registeredFrom=%s",
                "/v1/enrollments/%s/history",
                "/v1/enrollment-batches/%s",
                "/v1/enrollment-batches?cursor=%s",
                "/v1/enrollment-batches?limit=%s",
                "/v1/billings/%s",
                "/v1/statements/%s",
                "/v1/%s",
                "/%s",
                "/v1/reviews/%s;a=%s",
                "/v1/enrollments/%s%%00",
                "/v1/enrollments/%s%%zz")) {
            String nik = SentPeople.another(random).nik();
            send("GET", path.replace("%%", "%").replace("%s", nik), "", null);
            sendAs("", "GET", path.replace("%%", "%").replace("%s", nik), "", null);
        }
    }

    void sendFiles() {
        StringBuilder csv = new StringBuilder(Drafting.BATCH_HEADER);
        StringBuilder lines = new StringBuilder();
        for (int row = 0; row < 40; row++) {
            Person person = SentPeople.another(random);
            String good = json(person, person.fullName()).replace("\n", " ");
            lines.append(
                            row % 4 == 0
                                    ? good.substring(0, good.length() - row - 1)
                                    : row % 4 == 1 ? good.replace("1000000", "1") : good)
                    .append('\n');
            String cells = cells(SentPeople.another(random));
            csv.append(
                            row % 4 == 0
                                    ? "\"" + cells
                                    : row % 4 == 1
                                            ? cells.replace("1000000", "1")
                                            : row % 4 == 2 ? cells + ",x" : cells)
                    .append("\r\n");
        }
        Person lost = SentPeople.another(random);
        csv.append(cells(lost).replace(lost.birthDate().toString(), lost.nik())).append("\r\n");
        for (Response taken : List.of(
                post(BATCHES, "text/csv", csv.toString()), post(BATCHES, "application/x-ndjson", lines.toString()))) {
            batches.add(made(taken).path("id").asText());
        }
        post(BATCHES, "text/csv", csv.substring(csv.indexOf("\n") + 1));
    }

    /** What became of the rows, in every form. */
    void readResults() {
        for (String batch : batches) {
            String path = BATCHES + "/" + batch;
            send("GET", path + "/results?limit=500", "", null);
            send("GET", path + "/refused", "", null);
        }
    }

    boolean isWorkedOff(String batch) {
        return made(send("GET", BATCHES + "/" + batch, "", null))
                .path("status")
                .asText()
                .equals("COMPLETED");
    }

    private String cells(Person person) {
        return String.join(
                ",",
                "LEAK-" + UUID.randomUUID(),
                at,
                "001",
                person.nik(),
                person.fullName(),
                person.birthDate().toString(),
                person.sex(),
                person.phone(),
                person.email(),
                person.address(),
                person.motherMaidenName(),
                "TRADER",
                "51.71.01",
                "1000000",
                "JKK+JKM",
                "1",
                at,
                "2025-01");
    }

    private String json(Person person, String name) {
        return """
                {"reference": "LEAK-%s", "occurredAt": "%s", "branchCode": "001",
                 "participant": {"nik": "%s", "fullName": "%s", "birthDate": "%s", "sex": "%s", "phone": "%s",
                  "email": "%s", "address": "%s", "motherMaidenName": "%s"},
                 "work": {"occupation": "TRADER", "regionCode": "51.71.01"}, "monthlyIncome": 1000000,
                 "programmes": ["JKK", "JKM"], "months": 1, "consent": {"givenAt": "%s", "textVersion": "2025-01"}}""".formatted(
                        UUID.randomUUID(),
                        at,
                        person.nik(),
                        name,
                        person.birthDate(),
                        person.sex(),
                        person.phone(),
                        person.email(),
                        person.address(),
                        person.motherMaidenName(),
                        at);
    }

    private Response post(String path, String mediaType, String body) {
        return send("POST", path, mediaType, body);
    }

    private Response send(String method, String path, String mediaType, @Nullable String body) {
        return sendAs("agency", method, path, mediaType, body);
    }

    private Response sendAs(String role, String method, String path, String mediaType, @Nullable String body) {
        List<String> headers = new ArrayList<>();
        if (!role.isEmpty()) {
            headers.add("Authorization: Bearer " + callers.token(role));
        }
        if (body != null) {
            headers.add("Content-Type: " + mediaType);
        }
        try {
            Response answer = http.send(new Request(method, path, headers, body));
            if (answer.status() >= 400) {
                problems.add(answer.body());
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode made(Response answer) {
        try {
            if (answer.status() >= 300) {
                throw new IllegalStateException(answer.status() + ": " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        http.close();
    }
}
