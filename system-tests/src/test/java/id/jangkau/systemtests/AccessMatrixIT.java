package id.jangkau.systemtests;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

import id.jangkau.local.http.Answer;
import id.jangkau.local.http.Api;
import id.jangkau.local.stack.ClientCredentials;
import id.jangkau.local.stack.Part;
import id.jangkau.local.stack.Role;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every operation of every service, tried as everybody who must not get in, in every way a path can be written; and as who
 * may, because a lock that opens to nobody proves nothing. Who may do what stands in {@code access-matrix.txt}.
 */
class AccessMatrixIT {
    private static final AccessMatrix MATRIX = AccessMatrix.read();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @ParameterizedTest
    @CsvSource({"PARTNER", "REGISTRATION", "STATISTICS"})
    void everyOperationHasARowAndEveryRowAnOperation(Part service) {
        Set<String> described = new TreeSet<>();
        JsonNode document =
                Running.as(Role.AUDITOR, service).get("/q/openapi?format=json").success();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method -> described.add(
                                new Operation(service, method.toUpperCase(Locale.ROOT), path.getKey()).toString())));

        assertThat(MATRIX.operations(service).stream().map(Operation::toString))
                .as("rows of access-matrix.txt, and operations that OpenAPI describes")
                .containsExactlyInAnyOrderElementsOf(described);
    }

    @ParameterizedTest
    @CsvSource({"PARTNER", "REGISTRATION", "STATISTICS"})
    void healthMetricsAndOpenApiAreOpen(Part service) throws Exception {
        for (String path : List.of("/q/health/ready", "/q/health/live", "/q/metrics", "/q/openapi")) {
            URI address = URI.create(Running.stack().settings().url(service) + path);
            assertThat(Running.HTTP
                            .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                            .statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
    }

    @Test
    void everybodyIsAnsweredAsTheMatrixSays() {
        ClientCredentials bank = Running.sample().firstAgentsClient();
        MatrixObjects objects = MatrixObjects.of(bank);
        List<MatrixCaller> callers =
                new MatrixCallers(bank, bankBeside(objects.id("partner")), elsewhere(objects)).all();
        MatrixRun run = new MatrixRun(MATRIX, objects, callers);
        rebuild();
        List.of(Part.PARTNER, Part.REGISTRATION).forEach(AccessMatrixIT::announce);
        long began = System.nanoTime();

        List<String> differences = new ArrayList<>(run.differencesOfRows());
        differences.addAll(run.differencesOfOtherMethods());

        System.out.printf(
                "access matrix: %,d combinations of %d rows, %d callers and %d ways to write a path tried in %.1f s, %s%n",
                run.tried(),
                MATRIX.rows().size(),
                callers.size(),
                PathTrick.values().length,
                (System.nanoTime() - began) / 1e9,
                differences.isEmpty() ? "all as expected" : differences.size() + " not as expected");
        awaitRebuilt();
        assertThat(String.join("\n", differences)).isEmpty();
    }

    /** The credentials of another agency. */
    private static ClientCredentials bankBeside(String partner) {
        Api officer = Running.as(Role.HEAD_OFFICE_OFFICER, Part.PARTNER);
        String another = StreamSupport.stream(
                        officer.get("/v1/partners?status=ACTIVE")
                                .success()
                                .path("items")
                                .spliterator(),
                        false)
                .map(found -> found.path("id").asText())
                .filter(id -> !id.equals(partner))
                .findFirst()
                .orElseThrow();
        JsonNode issued = Awaitility.await()
                .atMost(PATIENCE)
                .until(
                        () -> officer.post("/v1/partners/" + another + "/credentials", "application/json", "{}"),
                        Answer::isSuccess)
                .success();
        return new ClientCredentials(
                issued.path("clientId").asText(), issued.path("clientSecret").asText());
    }

    /** A regency in which none of the banks is that are asked for. */
    private static String elsewhere(MatrixObjects objects) {
        Api officer = Running.as(Role.HEAD_OFFICE_OFFICER, Part.PARTNER);
        Set<String> seats = Stream.of("partner", "prospect")
                .map(kind -> officer.get("/v1/partners/" + objects.id(kind))
                        .success()
                        .path("regencyCode")
                        .asText())
                .collect(Collectors.toSet());
        return Stream.of("51.01", "51.02", "51.03")
                .filter(regency -> !seats.contains(regency))
                .findFirst()
                .orElseThrow();
    }

    /** There is no rebuild to look at before the first was started. */
    private static void rebuild() {
        Running.as(Role.STATISTICS_ADMIN, Part.STATISTICS)
                .post("/v1/projection/rebuild", "application/json", "")
                .success();
        awaitRebuilt();
    }

    /** Rows are tried in no order, and one looks at the newest announcement. */
    private static void announce(Part teller) {
        Api admin = Running.as(Role.STATISTICS_ADMIN, teller);
        admin.post("/v1/announcement", "application/json", "").success();
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> admin.get("/v1/announcement").success().hasNonNull("finishedAt"));
    }

    /** One row starts a rebuild; others who use this stack want it finished. */
    private static void awaitRebuilt() {
        Api admin = Running.as(Role.STATISTICS_ADMIN, Part.STATISTICS);
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> !admin.get("/v1/projection/rebuild")
                        .success()
                        .path("state")
                        .asText()
                        .equals("RUNNING"));
    }
}
