package id.jangkau.local.http;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import com.fasterxml.jackson.databind.ObjectMapper;

import id.jangkau.local.stack.ClientCredentials;

/** Access tokens of one client, by client credentials; each is used until shortly before it expires. */
public final class AccessTokens {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Less than half of the shortest life, that of an agency's tokens: a minute. */
    private static final Duration SAFETY = Duration.ofSeconds(20);

    /** After PostgreSQL was gone Keycloak finds out one by one which of its connections were lost with it. */
    private static final Duration HICCUP = Duration.ofSeconds(5);

    private final HttpClient http;
    private final URI tokenUrl;
    private final ClientCredentials client;
    private final Clock clock;
    private final Lock lock = new ReentrantLock();
    private String token = "";
    private Instant renewAt = Instant.MIN;

    public AccessTokens(HttpClient http, String tokenUrl, ClientCredentials client, Clock clock) {
        this.http = http;
        this.tokenUrl = URI.create(tokenUrl);
        this.client = client;
        this.clock = clock;
    }

    public String current() {
        lock.lock();
        try {
            if (!clock.instant().isBefore(renewAt)) {
                renew();
            }
            return token;
        } finally {
            lock.unlock();
        }
    }

    private void renew() {
        var body = Patience.ask(HICCUP, this::ask, answer -> answer.status() >= 500)
                .success();
        token = body.path("access_token").asText();
        renewAt = clock.instant().plusSeconds(body.path("expires_in").asLong()).minus(SAFETY);
    }

    private Answer ask() {
        var form = "grant_type=client_credentials&client_id=" + encoded(client.clientId()) + "&client_secret="
                + encoded(client.clientSecret());
        var request = HttpRequest.newBuilder(tokenUrl)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofSeconds(30))
                .POST(BodyPublishers.ofString(form))
                .build();
        try {
            var response = http.send(request, BodyHandlers.ofString());
            return new Answer(
                    "POST " + tokenUrl + " for " + client.clientId(),
                    response.statusCode(),
                    JSON.readTree(response.body()));
        } catch (IOException e) {
            throw new UnreachableException(tokenUrl, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreachableException(tokenUrl, e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
