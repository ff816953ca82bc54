package id.jangkau.foundation.guard;

import java.time.Duration;
import java.util.OptionalLong;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

/**
 * A token bucket for each caller: so many requests a second, and so many together after a pause. One that was not seen for as long
 * as a bucket takes to fill is forgotten; nothing is lost with it. In memory lie a hundred thousand at most.
 */
final class Buckets {
    private static final int MOST = 100_000;

    private final LoadingCache<String, Bucket> buckets;

    private Buckets(LoadingCache<String, Bucket> buckets) {
        this.buckets = buckets;
    }

    /**
     * Full at first.
     *
     * @param perSecond more than 0
     * @param burst not less than {@code perSecond}
     */
    static Buckets of(int perSecond, int burst, TimeMeter time) {
        Duration toFill = Duration.ofSeconds(1 + burst / perSecond);
        return new Buckets(Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(toFill)
                .ticker(time::currentTimeNanos)
                .build(caller -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
                        .withCustomTimePrecision(time)
                        .build()));
    }

    /** Nothing when this caller may go on; otherwise after how many seconds, at least one, it may. */
    OptionalLong waitOf(String caller) {
        Bucket bucket = buckets.get(caller);
        if (bucket.tryConsume(1)) {
            return OptionalLong.empty();
        }
        long nanos = bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill();
        return OptionalLong.of(1 + Duration.ofNanos(nanos).toSeconds());
    }
}
