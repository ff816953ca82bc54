package id.jangkau.systemtests;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.jangkau.local.http.Api;
import id.jangkau.local.stack.Part;
import id.jangkau.local.stack.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** A bank that holds no secret: it signs for its token (RFC 7523), and rotates from the secret it had before. */
class SigningBankIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    private final Api headOffice = Running.as(Role.HEAD_OFFICE_OFFICER, Part.PARTNER);

    @Test
    void getsItsTokenAndReadsItsWorkersBesideTheClientItHadBefore() throws Exception {
        KeyPair keys = newKeys();
        String credentials = "/v1/partners/" + firstAgency() + "/credentials";
        JsonNode issued = headOffice
                .post(
                        credentials,
                        JSON.createObjectNode()
                                .put("authentication", "private_key_jwt")
                                .put("publicKey", pem(keys)))
                .success();
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> token(issued, keys).has("access_token"));

        JsonNode token = token(issued, keys);
        assertThat(token.path("expires_in").asInt()).isEqualTo(60);
        JsonNode mine = enrollments(token.path("access_token").asText());
        assertThat(mine.path("items")).isNotEmpty();
        assertThat(mine)
                .isEqualTo(Bank.first().registration().get("/v1/enrollments").success());

        headOffice.delete(credentials + "/" + issued.path("id").asText()).success();
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> !token(issued, keys).has("access_token"));
    }

    private String firstAgency() {
        return headOffice
                .get("/v1/partners?q=" + Running.sample().firstAgent().bankCode())
                .success()
                .at("/items/0/id")
                .asText();
    }

    private static JsonNode token(JsonNode issued, KeyPair keys) throws Exception {
        String form = "grant_type=client_credentials&client_assertion_type=" + encoded(TYPE) + "&client_assertion="
                + assertion(issued, keys);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(issued.path("tokenUrl").asText()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return body(request);
    }

    private static JsonNode enrollments(String token) throws Exception {
        return body(HttpRequest.newBuilder(
                        URI.create(Running.stack().settings().url(Part.REGISTRATION) + "/v1/enrollments"))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json")
                .build());
    }

    private static JsonNode body(HttpRequest request) throws IOException, InterruptedException {
        return JSON.readTree(
                Running.HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    private static String assertion(JsonNode issued, KeyPair keys) throws GeneralSecurityException {
        String client = issued.path("clientId").asText();
        long now = Running.CLOCK.instant().getEpochSecond();
        String header = JSON.createObjectNode()
                .put("alg", "RS256")
                .put("kid", issued.path("keyId").asText())
                .toString();
        String claims = JSON.createObjectNode()
                .put("iss", client)
                .put("sub", client)
                .put("aud", issued.path("issuer").asText())
                .put("jti", UUID.randomUUID().toString())
                .put("iat", now)
                .put("exp", now + 50)
                .toString();
        String signed =
                base64(header.getBytes(StandardCharsets.UTF_8)) + "." + base64(claims.getBytes(StandardCharsets.UTF_8));
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(keys.getPrivate());
        signature.update(signed.getBytes(StandardCharsets.UTF_8));
        return signed + "." + base64(signature.sign());
    }

    private static KeyPair newKeys() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    private static String pem(KeyPair keys) {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()) + "\n-----END PUBLIC KEY-----";
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
