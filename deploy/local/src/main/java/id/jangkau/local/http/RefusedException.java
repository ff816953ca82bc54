package id.jangkau.local.http;

import java.io.Serial;

/** A service refused what it should have accepted; the message holds its problem. */
public final class RefusedException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final int status;

    RefusedException(Answer answer) {
        super(answer.request() + " was answered " + answer.status() + ": "
                + answer.body().toPrettyString());
        this.status = answer.status();
    }

    public int status() {
        return status;
    }
}
