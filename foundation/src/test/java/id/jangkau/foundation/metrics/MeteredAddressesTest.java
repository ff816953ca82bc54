package id.jangkau.foundation.metrics;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;

import static org.assertj.core.api.Assertions.assertThat;

/** Metrics tell which operations were asked for, and nothing of what somebody wrote into an address. */
class MeteredAddressesTest {
    private final MeteredAddresses addresses = new MeteredAddresses();

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/enrollments/{id}/history, /v1/enrollments/{id}/history",
        "POST, /v1/enrollment-batches, /v1/enrollment-batches",
        "GET, /, /",
        "GET, /sign-in, /sign-in",
        "GET, NOT_FOUND, NOT_FOUND",
        "GET, /v1/enrollments/5171015708900001%zz, UNKNOWN",
        "GET, /v1/enrollments/5171015708900001, UNKNOWN",
        "GET, /v1[/successions, UNKNOWN",
        "OPTIONS, /ni-luh-contoh, UNKNOWN",
        "TRACE, /v1/enrollments, UNKNOWN"
    })
    void anAddressIsCountedByItsTemplateOnly(String method, String written, String counted) {
        assertThat(addresses.map(request(method, written)).getTag("uri")).isEqualTo(counted);
    }

    private static Meter.Id request(String method, String uri) {
        return new Meter.Id(
                "http.server.requests", Tags.of("method", method, "uri", uri), null, null, Meter.Type.TIMER);
    }
}
