package id.jangkau.systemtests.bench.floor;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** The least that keeping a file of workers takes: COPY into a staging table, then one INSERT a table, in one transaction. */
public final class BatchFloor {
    private static final int HASH_BYTES = 32;
    private static final String IDENTITY = "\\\\x" + "5a".repeat(270);
    private static final String JSON = "{\"filler\": \"" + "x".repeat(586) + "\"}";

    private final FloorDatabase database;
    private final Path file;

    /**
     * Makes the tables.
     *
     * @param file where the rows are written
     */
    public BatchFloor(FloorDatabase database, Path file) throws SQLException {
        this.database = database;
        this.file = file;
        database.execute("DROP TABLE IF EXISTS staged, participant, outbox", """
                CREATE UNLOGGED TABLE staged (id uuid NOT NULL, person_index bytea NOT NULL, identity bytea NOT NULL, payload text NOT NULL)
                """, """
                CREATE TABLE participant (
                  id uuid PRIMARY KEY, person_index bytea NOT NULL UNIQUE, identity bytea NOT NULL, created_at timestamptz NOT NULL)
                """, """
                CREATE TABLE outbox (
                  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, id uuid NOT NULL UNIQUE, aggregatetype text NOT NULL,
                  aggregateid text NOT NULL, type text NOT NULL, payload text NOT NULL, time timestamptz NOT NULL)
                """);
    }

    /** Rows a second, from when their file is there until all is committed; the server reads the file by itself. */
    public double rowsPerSecond(int rows) throws SQLException, IOException {
        write(rows);
        long began = System.nanoTime();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("COPY staged FROM '" + file.toAbsolutePath() + "'");
            statement.execute("INSERT INTO participant SELECT id, person_index, identity, now() FROM staged"
                    + " ON CONFLICT DO NOTHING");
            statement.execute("INSERT INTO outbox (id, aggregatetype, aggregateid, type, payload, time)"
                    + " SELECT id, 'bench', id::text, 'bench', payload, now() FROM staged ON CONFLICT DO NOTHING");
            connection.commit();
        }
        double rate = rows / ((System.nanoTime() - began) / 1e9);
        database.execute("TRUNCATE staged, participant, outbox");
        return rate;
    }

    private void write(int rows) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int row = 0; row < rows; row++) {
                out.append(line()).append('\n');
            }
        }
    }

    private static String line() {
        byte[] hash = new byte[HASH_BYTES];
        ThreadLocalRandom random = ThreadLocalRandom.current();
        random.nextBytes(hash);
        UUID id = new UUID((System.currentTimeMillis() << 16) | 0x7000L | random.nextInt(0x1000), random.nextLong());
        return id + "\t\\\\x" + HexFormat.of().formatHex(hash) + "\t" + IDENTITY + "\t" + JSON;
    }
}
