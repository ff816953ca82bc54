package id.jangkau.foundation.deadletter;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.jangkau.event.Topics;

/**
 * A dead letter's name, e.g. {@code registration.enrollment.v1-0-17}.
 *
 * @param topic the one it came from
 * @param partition of the topic of dead letters
 * @param offset in the topic of dead letters
 */
public record LetterId(String topic, int partition, long offset) {
    public static final List<String> TOPICS = List.of(Topics.AGENCIES, Topics.ENROLLMENTS);
    private static final Pattern FORM = Pattern.compile("(?<topic>.+)-(?<partition>\\d{1,9})-(?<offset>\\d{1,18})");

    /** Nothing when it is no such name, or of another topic than ours. */
    public static Optional<LetterId> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches() && TOPICS.contains(matcher.group("topic"))
                ? Optional.of(new LetterId(
                        matcher.group("topic"),
                        Integer.parseInt(matcher.group("partition")),
                        Long.parseLong(matcher.group("offset"))))
                : Optional.empty();
    }

    /** The first one of a topic, whether it exists or not. */
    public static LetterId firstOf(String topic) {
        return new LetterId(topic, 0, 0);
    }

    public LetterId next() {
        return new LetterId(topic, partition, offset + 1);
    }

    @Override
    public String toString() {
        return topic + "-" + partition + "-" + offset;
    }
}
