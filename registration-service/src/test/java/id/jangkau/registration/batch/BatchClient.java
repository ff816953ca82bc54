package id.jangkau.registration.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.awaitility.Awaitility;

import com.fasterxml.jackson.databind.ObjectMapper;

import id.jangkau.foundation.testing.Tokens;
import id.jangkau.registration.Bank;
import id.jangkau.registration.Worker;
import id.jangkau.registration.batch.domain.SpooledRow;
import id.jangkau.registration.batch.file.CsvLine;
import id.jangkau.registration.batch.file.EnrollmentColumn;
import id.jangkau.registration.batch.file.JsonContents;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** A bank's client that sends files of workers and reads what became of them. */
record BatchClient(Bank bank) {
    static final String CSV = "text/csv";
    static final String NDJSON = "application/x-ndjson";
    static final String HEADER = CsvLine.of(List.copyOf(EnrollmentColumn.headers()));

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonContents CONTENTS = new JsonContents(new ObjectMapper());

    /** A CSV file with the template's header. */
    static String csv(Worker... workers) {
        return HEADER + Arrays.stream(workers).map(BatchClient::row).collect(Collectors.joining());
    }

    /** One line of it. */
    static String row(Worker worker) {
        return CsvLine.of(CONTENTS.cells(new SpooledRow(1, 1, List.of(worker.json()), List.of())));
    }

    static String ndjson(Worker... workers) {
        return Arrays.stream(workers)
                .map(worker -> worker.json().replace('\n', ' ') + "\n")
                .collect(Collectors.joining());
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** Without a media type when that is empty. */
    HttpResponse<String> post(String type, byte[] body, String... headers) {
        return post(type, BodyPublishers.ofByteArray(body), headers);
    }

    HttpResponse<String> post(String type, BodyPublisher body, String... headers) {
        String[] all = Stream.of(
                        Stream.of("Authorization", "Bearer " + Tokens.ofAgency(bank.partnerId())),
                        type.isEmpty() ? Stream.<String>empty() : Stream.of("Content-Type", type),
                        Stream.of(headers))
                .flatMap(Function.identity())
                .toArray(String[]::new);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/v1/enrollment-batches"))
                .version(HttpClient.Version.HTTP_1_1)
                .headers(all)
                .POST(body)
                .build();
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends a file that is taken in; returns the id of the batch. */
    String receive(String type, String body, String... headers) {
        return receive(type, body.getBytes(UTF_8), headers);
    }

    String receive(String type, byte[] body, String... headers) {
        HttpResponse<String> answer = post(type, body, headers);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        String id = JsonPath.from(answer.body()).getString("id");
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/v1/enrollment-batches/" + id);
        return id;
    }

    /** Likewise, and waits until it is worked off; returns the finished batch. */
    JsonPath complete(String type, String body, String... headers) {
        return completed(receive(type, body, headers));
    }

    JsonPath completed(String id) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> batch(id).getString("status").equals("COMPLETED"));
        return batch(id);
    }

    JsonPath batch(String id) {
        Response answer = get(id, "");
        answer.then().statusCode(200);
        return answer.jsonPath();
    }

    /** The results as JSON. */
    JsonPath results(String id, String query) {
        Response answer = get(id, query.isEmpty() ? "/results" : "/results?" + query);
        answer.then().statusCode(200);
        return answer.jsonPath();
    }

    Response get(String id, String rest, String... headers) {
        var request = RestAssured.given().auth().oauth2(Tokens.ofAgency(bank.partnerId()));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request.get("/v1/enrollment-batches/" + id + rest);
    }

    /** A problem's code, and of its errors field and code. */
    static List<String> told(HttpResponse<String> problem) {
        JsonPath json = JsonPath.from(problem.body());
        List<String> fields = json.getList("errors.field");
        List<String> codes = json.getList("errors.code");
        Stream<String> errors = fields == null
                ? Stream.empty()
                : java.util.stream.IntStream.range(0, fields.size()).mapToObj(i -> fields.get(i) + " " + codes.get(i));
        return Stream.concat(Stream.of(problem.statusCode() + " " + json.getString("code")), errors)
                .toList();
    }
}
