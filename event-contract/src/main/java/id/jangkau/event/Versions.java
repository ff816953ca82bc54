package id.jangkau.event;

final class Versions {
    private Versions() {}

    static void requirePositive(long version) {
        if (version < 1) {
            throw new IllegalArgumentException("version must be 1 or more");
        }
    }
}
