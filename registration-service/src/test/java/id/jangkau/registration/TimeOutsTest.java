package id.jangkau.registration;

import java.sql.SQLException;
import java.util.List;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

import id.jangkau.foundation.sql.JobTransactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** How long a statement may take, as the database and the driver understood it. */
@RegistrationTest
class TimeOutsTest {
    private static final List<String> OF_REQUESTS = List.of("30s", "10s", "1min", "15", "40000");
    private static final List<String> OF_JOBS = List.of("10min", "10min", "1min", "15", "660000");

    @Inject
    Jdbi database;

    @Inject
    JobTransactions jobs;

    @Test
    void whatSomebodyWaitsForIsCutOffSoon() throws SQLException {
        assertThat(timeOuts()).isEqualTo(OF_REQUESTS);
    }

    @Test
    void aJobMayTakeLongAndNobodyAfterIt() throws SQLException {
        assertThat(jobs.call(this::timeOuts)).isEqualTo(OF_JOBS);
        assertThat(timeOuts()).isEqualTo(OF_REQUESTS);
    }

    @Test
    void norAfterAJobThatFailed() throws SQLException {
        assertThatThrownBy(() -> jobs.run(() -> {
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(timeOuts()).isEqualTo(OF_REQUESTS);
    }

    /** The most recently used connection is the next one's. */
    private List<String> timeOuts() throws SQLException {
        return database.withHandle(handle -> List.of(
                show(handle, "statement_timeout"),
                show(handle, "lock_timeout"),
                show(handle, "idle_in_transaction_session_timeout"),
                show(handle, "tcp_keepalives_idle"),
                String.valueOf(handle.getConnection().getNetworkTimeout())));
    }

    private static String show(Handle handle, String setting) {
        return handle.createQuery("SHOW " + setting).mapTo(String.class).one();
    }
}
