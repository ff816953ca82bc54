package id.jangkau.registration.contribution.domain;

import java.util.Arrays;
import java.util.Optional;

/** What a worker without an employer does; discounts are granted by it. */
public enum Occupation {
    TRADER,
    FARMER,
    FISHER,
    ARTISAN,
    DRIVER,
    OTHER;

    /** The one of exactly that name, if there is one. */
    public static Optional<Occupation> find(String name) {
        return Arrays.stream(values())
                .filter(occupation -> occupation.name().equals(name))
                .findFirst();
    }
}
