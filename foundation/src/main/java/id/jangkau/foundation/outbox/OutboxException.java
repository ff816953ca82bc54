package id.jangkau.foundation.outbox;

import java.sql.SQLException;

/** The outbox could not be written; the transaction must not commit. */
public final class OutboxException extends RuntimeException {
    OutboxException(SQLException cause) {
        super(cause);
    }
}
