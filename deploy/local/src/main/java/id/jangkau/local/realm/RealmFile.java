package id.jangkau.local.realm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Settings, roles, client scopes, clients, and the rights of their service accounts, in Keycloak's own form.
 *
 * @param content with every secret in its place
 */
public record RealmFile(JsonNode content) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern SECRET = Pattern.compile("\\$\\{(JANGKAU_[A-Z0-9_]+)}");

    /**
     * The realm {@code jangkau}.
     *
     * @param secrets by the names of their placeholders; one that is missing is an error, never a guessable secret
     */
    public static RealmFile bundled(Map<String, String> secrets) {
        try (var file = RealmFile.class.getResourceAsStream("/realm/jangkau-realm.json")) {
            if (file == null) {
                throw new IllegalStateException("the realm file is not on the class path");
            }
            return of(new String(file.readAllBytes(), UTF_8), secrets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A realm in Keycloak's form. */
    public static RealmFile of(String json, Map<String, String> secrets) {
        var filled = SECRET.matcher(json).replaceAll(found -> {
            var secret = secrets.get(found.group(1));
            if (secret == null) {
                throw new IllegalArgumentException(
                        "the realm file names a secret that is not known: " + found.group(1));
            }
            var quoted = TextNode.valueOf(secret).toString();
            return Matcher.quoteReplacement(quoted.substring(1, quoted.length() - 1));
        });
        try {
            return new RealmFile(JSON.readTree(filled));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return content.path("realm").asText();
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "RealmFile[" + name() + "]";
    }
}
