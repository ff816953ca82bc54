package id.jangkau.foundation.metrics;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;

/**
 * Counts requests by the template of their path only. One that is refused before a template is found for it would be counted
 * under the path as it was written: anybody could make up as many series as they like, and a NIK in a mistyped address would
 * stand in everybody's metrics.
 */
@Singleton
public class MeteredAddresses implements MeterFilter {
    private static final String REQUESTS = "http.server.requests";
    private static final String ADDRESS = "uri";
    private static final Tag UNKNOWN = Tag.of(ADDRESS, "UNKNOWN");
    private static final Pattern TEMPLATE = Pattern.compile("[A-Z_]+|/|(/(v[0-9]+|[A-Za-z._-]+|\\{[A-Za-z]+}))+/?");
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD");

    @Override
    public Meter.Id map(Meter.Id id) {
        String address = id.getTag(ADDRESS);
        String method = id.getTag("method");
        if (!id.getName().startsWith(REQUESTS) || address == null) {
            return id;
        }
        boolean known = TEMPLATE.matcher(address).matches() && (method == null || METHODS.contains(method));
        return known ? id : id.replaceTags(withUnknown(id.getTags()));
    }

    private static List<Tag> withUnknown(List<Tag> tags) {
        return tags.stream()
                .map(tag -> tag.getKey().equals(ADDRESS) ? UNKNOWN : tag)
                .toList();
    }
}
