package id.jangkau.local.http;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Asks again, with growing pauses, while what was told to one service is still on its way to another. */
public final class Patience {
    private static final long FIRST_PAUSE_MILLIS = 50;
    private static final long LONGEST_PAUSE_MILLIS = 1000;

    private Patience() {}

    /** The first answer that is not {@code tooEarly}, or the last one when the time is over. */
    public static <T> T ask(Duration atMost, Supplier<T> question, Predicate<T> tooEarly) {
        var deadline = System.nanoTime() + atMost.toNanos();
        var pause = FIRST_PAUSE_MILLIS;
        var answer = question.get();
        while (tooEarly.test(answer) && System.nanoTime() < deadline) {
            try {
                TimeUnit.MILLISECONDS.sleep(pause);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return answer;
            }
            pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
            answer = question.get();
        }
        return answer;
    }
}
