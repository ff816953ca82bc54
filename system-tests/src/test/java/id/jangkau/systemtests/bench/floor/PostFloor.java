package id.jangkau.systemtests.bench.floor;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import id.jangkau.systemtests.bench.Load;

/**
 * The least that keeping one worker durably takes: a row of about 330 bytes found by a unique hash, and its event of 600
 * bytes, committed together.
 */
public final class PostFloor {
    private static final String PARTICIPANT =
            "INSERT INTO participant (id, person_index, identity, created_at)" + " VALUES (?, ?, ?, now())";
    private static final String EVENT = "INSERT INTO outbox (id, aggregatetype, aggregateid, type, payload, time)"
            + " VALUES (?, 'bench', ?, 'bench', ?, now())";
    private static final String BOTH = "WITH participant AS (" + PARTICIPANT + ") " + EVENT;
    private static final String JSON = "{\"filler\": \"" + "x".repeat(586) + "\"}";
    private static final int HASH_BYTES = 32;
    private static final int IDENTITY_BYTES = 270;

    private final FloorDatabase database;
    private final byte[] identity = new byte[IDENTITY_BYTES];

    public PostFloor(FloorDatabase database) throws SQLException {
        this.database = database;
        new SecureRandom().nextBytes(identity);
        database.execute("DROP TABLE IF EXISTS participant, outbox", """
                CREATE TABLE participant (
                  id uuid PRIMARY KEY, person_index bytea NOT NULL UNIQUE, identity bytea NOT NULL, created_at timestamptz NOT NULL)
                """, """
                CREATE TABLE outbox (
                  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, id uuid NOT NULL, aggregatetype text NOT NULL,
                  aggregateid text NOT NULL, type text NOT NULL, payload text NOT NULL, time timestamptz NOT NULL)
                """);
    }

    /** Workers a second by BEGIN, two INSERTs and COMMIT. */
    public double inTwoStatements(int connections, Duration time) throws SQLException {
        return measured(connections, time, TwoStatements::new);
    }

    /** Workers a second by one statement that inserts both and commits by itself. */
    public double inOneStatement(int connections, Duration time) throws SQLException {
        return measured(connections, time, OneStatement::new);
    }

    private double measured(int connections, Duration time, Load.Opener opener) throws SQLException {
        double rate = Load.closedLoop(connections, time, opener);
        database.execute("TRUNCATE participant, outbox");
        return rate;
    }

    private static byte[] hash() {
        byte[] hash = new byte[HASH_BYTES];
        ThreadLocalRandom.current().nextBytes(hash);
        return hash;
    }

    /** Random but for their beginning, as those of the product are. */
    private static UUID id() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new UUID((System.currentTimeMillis() << 16) | 0x7000L | random.nextInt(0x1000), random.nextLong());
    }

    private final class TwoStatements implements Load.Client {
        private final Connection connection = database.connect();
        private final PreparedStatement participant = connection.prepareStatement(PARTICIPANT);
        private final PreparedStatement event = connection.prepareStatement(EVENT);

        private TwoStatements() throws SQLException {
            connection.setAutoCommit(false);
        }

        @Override
        public void once() throws SQLException {
            UUID id = id();
            participant.setObject(1, id);
            participant.setBytes(2, hash());
            participant.setBytes(3, identity);
            participant.executeUpdate();
            event.setObject(1, id);
            event.setString(2, id.toString());
            event.setString(3, JSON);
            event.executeUpdate();
            connection.commit();
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    private final class OneStatement implements Load.Client {
        private final Connection connection = database.connect();
        private final PreparedStatement both = connection.prepareStatement(BOTH);

        private OneStatement() throws SQLException {}

        @Override
        public void once() throws SQLException {
            UUID id = id();
            both.setObject(1, id);
            both.setBytes(2, hash());
            both.setBytes(3, identity);
            both.setObject(4, id);
            both.setString(5, id.toString());
            both.setString(6, JSON);
            both.executeUpdate();
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
