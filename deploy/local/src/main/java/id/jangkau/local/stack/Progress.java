package id.jangkau.local.stack;

/** Where lines for people go. */
@FunctionalInterface
public interface Progress {
    void line(String text);
}
