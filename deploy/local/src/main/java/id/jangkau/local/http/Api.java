package id.jangkau.local.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

import static java.nio.charset.StandardCharsets.UTF_8;

/** One service, called as one client; safe for any number of threads. */
public final class Api {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final HttpClient http;
    private final String url;
    private final AccessTokens tokens;

    public Api(HttpClient http, String url, AccessTokens tokens) {
        this.http = http;
        this.url = url;
        this.tokens = tokens;
    }

    public Answer get(String path) {
        return send("GET " + path, request(path).GET());
    }

    public Answer post(String path, JsonNode body) {
        return post(path, "application/json", body.toString());
    }

    public Answer post(String path, String contentType, String body) {
        return send(
                "POST " + path,
                request(path).header("Content-Type", contentType).POST(BodyPublishers.ofString(body)));
    }

    public Answer put(String path, JsonNode body) {
        return put(path, "application/json", body.toString().getBytes(UTF_8));
    }

    public Answer put(String path, String contentType, byte[] body) {
        return send(
                "PUT " + path, request(path).header("Content-Type", contentType).PUT(BodyPublishers.ofByteArray(body)));
    }

    public Answer delete(String path) {
        return send("DELETE " + path, request(path).DELETE());
    }

    /** What exactly is to go stands in the body. */
    public Answer delete(String path, JsonNode body) {
        return send("DELETE " + path, withJson(path).method("DELETE", BodyPublishers.ofString(body.toString())));
    }

    private HttpRequest.Builder withJson(String path) {
        return request(path).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .header("Authorization", "Bearer " + tokens.current())
                .header("Accept", "application/json")
                .timeout(PATIENCE);
    }

    private Answer send(String what, HttpRequest.Builder builder) {
        var request = builder.build();
        try {
            var response = http.send(request, BodyHandlers.ofString());
            return new Answer(what, response.statusCode(), parsed(response.body()));
        } catch (IOException e) {
            throw new UnreachableException(request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreachableException(request.uri(), e);
        }
    }

    private static JsonNode parsed(String body) {
        if (body.isBlank()) {
            return MissingNode.getInstance();
        }
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            return JSON.getNodeFactory().textNode(body);
        }
    }
}
