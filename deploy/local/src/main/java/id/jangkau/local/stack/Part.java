package id.jangkau.local.stack;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the stack consists of, in the order in which it starts; it stops in the reverse order. */
public enum Part {
    POSTGRES("PostgreSQL", 5433),
    KAFKA("Kafka", 9092),
    KEYCLOAK("Keycloak", 8080),
    PARTNER("partner-service", 8081),
    REGISTRATION("registration-service", 8082),
    STATISTICS("statistics-service", 8083);

    private final String title;
    private final int defaultPort;

    Part(String title, int defaultPort) {
        this.title = title;
        this.defaultPort = defaultPort;
    }

    /** What people call it; of a service also the name of its module. */
    public String title() {
        return title;
    }

    public int defaultPort() {
        return defaultPort;
    }

    /** The environment variable that moves its port. */
    public String portVariable() {
        return "JANGKAU_" + name() + "_PORT";
    }

    public boolean isService() {
        return services().contains(this);
    }

    /** The three services of this repository. */
    public static List<Part> services() {
        return List.of(PARTNER, REGISTRATION, STATISTICS);
    }

    /** The name of its files, and of a service's database and role. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<Part> all() {
        return Arrays.asList(values());
    }
}
