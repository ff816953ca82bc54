package id.jangkau.statistics.signin.rest;

import java.net.URI;
import java.net.URLEncoder;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.MultivaluedMap;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The page with what was chosen on it; no parameter leads anywhere else. */
final class Views {
    private static final List<String> CHOICES = List.of("asOf", "lang", "theme", "universe");

    private Views() {}

    static URI page(MultivaluedMap<String, String> parameters) {
        return URI.create(CHOICES.stream()
                .filter(parameters::containsKey)
                .map(choice -> choice + "=" + URLEncoder.encode(parameters.getFirst(choice), UTF_8))
                .collect(Collectors.joining("&", "/?", "")));
    }
}
