package id.jangkau.registration.contribution.domain;

import java.util.Arrays;
import java.util.Optional;

/** Programmes open to workers without an employer (BPU). JKK and JKM together are the minimum; JHT is optional. */
public enum Programme {
    /** Work accident. */
    JKK,
    /** Death. */
    JKM,
    /** Old age. */
    JHT;

    /** The one of exactly that name, if there is one. */
    public static Optional<Programme> find(String name) {
        return Arrays.stream(values())
                .filter(programme -> programme.name().equals(name))
                .findFirst();
    }
}
