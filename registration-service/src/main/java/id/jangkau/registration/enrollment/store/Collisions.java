package id.jangkau.registration.enrollment.store;

import java.sql.SQLException;
import java.util.Set;

import org.jdbi.v3.core.JdbiException;

import id.jangkau.registration.enrollment.domain.EnrollmentCollision;

/** Tells collisions with other transactions from errors. */
final class Collisions {
    /**
     * SQL states of a unique violation, of a deadlock, of a row that somebody else holds, and of a person who is no more (a
     * review found them to be another): each means that another transaction was first.
     */
    private static final Set<String> STATES = Set.of("23505", "40P01", "55P03", "23503");

    private Collisions() {}

    /** @throws EnrollmentCollision when another transaction was first */
    static void telling(Runnable statement) {
        try {
            statement.run();
        } catch (JdbiException e) {
            if (e.getCause() instanceof SQLException sql && STATES.contains(sql.getSQLState())) {
                throw new EnrollmentCollision(e);
            }
            throw e;
        }
    }
}
