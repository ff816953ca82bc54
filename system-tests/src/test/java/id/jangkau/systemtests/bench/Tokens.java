package id.jangkau.systemtests.bench;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import id.jangkau.local.http.AccessTokens;

/** The token of a client, renewed in the background, so that no request ever waits for it. */
final class Tokens implements AutoCloseable {
    private static final int LOOK_EVERY_SECONDS = 5;

    private final AccessTokens source;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("tokens").factory());
    private final ScheduledFuture<?> renewals;
    private volatile String current;

    Tokens(AccessTokens source) {
        this.source = source;
        this.current = source.current();
        this.renewals =
                clock.scheduleWithFixedDelay(this::renew, LOOK_EVERY_SECONDS, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
    }

    String current() {
        return current;
    }

    private void renew() {
        current = source.current();
    }

    @Override
    public void close() {
        renewals.cancel(true);
        clock.shutdownNow();
    }
}
