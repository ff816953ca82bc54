package id.jangkau.registration.enrollment.domain;

import java.util.Arrays;
import java.util.Optional;

final class Codes {
    private Codes() {}

    /** The constant of exactly that name, if there is one. */
    static <E extends Enum<E>> Optional<E> find(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}
