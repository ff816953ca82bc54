package id.jangkau.systemtests.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import id.jangkau.local.stack.Part;
import id.jangkau.systemtests.bench.floor.RelayFloor;

/** A full outbox, carried to Kafka. The events go to a topic that nobody reads. */
record RelayBench(BenchStack stack, BenchSettings settings, Profiler profiler) implements Benchmark {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String TOPIC = "bench.relay.v1";
    private static final String TOPIC_OF_FLOOR = "bench.relay-floor.v1";

    @Override
    public String name() {
        return "relay";
    }

    @Override
    public Set<Part> services() {
        return Set.of(Part.REGISTRATION);
    }

    @Override
    public List<Result> run() throws Exception {
        stack.topics().create(TOPIC);
        stack.topics().create(TOPIC_OF_FLOOR);
        List<Double> floors = new ArrayList<>();
        List<Double> products = new ArrayList<>();
        try (RelayFloor floor = new RelayFloor(stack.topics().bootstrapServers(), TOPIC_OF_FLOOR)) {
            int warmUpEvents = Math.max(1000, settings.rows() / 10);
            WarmUp.of(settings.warmUp(), () -> {
                floor.eventsPerSecond(warmUpEvents);
                eventsPerSecond(warmUpEvents);
            });
            for (int round = 0; round < settings.rounds(); round++) {
                floors.add(floor.eventsPerSecond(settings.rows()));
                products.add(profiler.during(name(), Part.REGISTRATION, () -> eventsPerSecond(settings.rows())));
            }
        }
        return List.of(new Result(
                name(),
                "outbox of %,d events; an idempotent producer of the same".formatted(settings.rows()),
                "events/s",
                floors,
                products,
                Goal.NONE));
    }

    /** From the last look at which none had arrived until all had. */
    private double eventsPerSecond(int events) {
        stack.awaitQuiet();
        EventTopics topics = stack.topics();
        Arrivals arrivals = new Arrivals(topics.records(TOPIC), events, () -> topics.records(TOPIC));
        stack.databases().execute("registration", """
                INSERT INTO outbox (id, aggregatetype, aggregateid, type, payload, time)
                SELECT gen_random_uuid(), '%s', gen_random_uuid()::text, 'id.jangkau.registration.enrollment.registered',
                       '{"filler": "' || repeat(md5(n::text), 18) || '"}', now()
                FROM generate_series(1, %d) AS n
                """.formatted(TOPIC, events));
        return arrivals.awaitedPerSecond(PATIENCE);
    }
}
