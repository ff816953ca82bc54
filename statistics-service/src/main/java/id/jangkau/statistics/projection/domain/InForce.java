package id.jangkau.statistics.projection.domain;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import id.jangkau.event.AgencyState;

/**
 * When an agency may enroll: the days of its agreements, less those of its suspensions. Written as PostgreSQL's
 * {@code datemultirange} literals, whose union and difference do the rest.
 *
 * @param agreements e.g. <code>{[2024-07-01,2027-12-31]}</code>
 * @param suspensions e.g. <code>{[2025-09-01,2025-09-14],[2026-02-20,]}</code>
 */
public record InForce(String agreements, String suspensions) {
    public static InForce of(AgencyState agency) {
        return new InForce(
                multirange(agency.agreements().stream()
                        .map(agreement -> range(agreement.from(), agreement.until()))
                        .toList()),
                multirange(agency.suspensions().stream()
                        .map(suspension -> range(suspension.from(), suspension.until()))
                        .toList()));
    }

    private static String range(Object from, @Nullable Object until) {
        return "[" + from + "," + (until == null ? "" : until) + "]";
    }

    private static String multirange(List<String> ranges) {
        return ranges.stream().collect(Collectors.joining(",", "{", "}"));
    }
}
