package id.jangkau.local.part;

import java.io.Serial;

/** A part did not start or did not do what it was asked; the message names it and ends with the last lines of its log. */
public final class PartFailedException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public PartFailedException(String message) {
        super(message);
    }

    public PartFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
