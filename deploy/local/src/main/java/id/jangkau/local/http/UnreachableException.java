package id.jangkau.local.http;

import java.io.Serial;
import java.net.URI;

/** No answer came. */
public final class UnreachableException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    UnreachableException(URI uri, Exception cause) {
        super(uri + " did not answer: " + cause, cause);
    }
}
