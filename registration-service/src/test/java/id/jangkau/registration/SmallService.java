package id.jangkau.registration;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** Has limits that a test reaches, works off no file, and sends its traces to somebody. */
public class SmallService implements QuarkusTestProfile {
    static final int MOST_REQUESTS = 3;
    static final int BURST = 20;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "jangkau.guard.most-requests", String.valueOf(MOST_REQUESTS),
                "jangkau.guard.requests-per-second", "1",
                "jangkau.guard.burst", String.valueOf(BURST),
                "jangkau.batch.most-uploads", "1",
                "jangkau.batch.most-unfinished", "1",
                "jangkau.batch.workers", "0");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(TraceCollector.class));
    }
}
