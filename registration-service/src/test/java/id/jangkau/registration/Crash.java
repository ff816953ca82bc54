package id.jangkau.registration;

import org.jdbi.v3.core.Jdbi;

import io.quarkus.arc.Arc;

/** Kills the connection that first writes a certain row, in the middle of its transaction, as a crash would. */
public final class Crash implements AutoCloseable {
    private final String table;

    private Crash(String table) {
        this.table = table;
    }

    /** Once, when a row of that enrollment is written to that table. */
    public static Crash when(String table, String enrollmentId) {
        execute("CREATE SEQUENCE crash");
        execute("""
                CREATE FUNCTION crash() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                  IF NEW.enrollment_id = '%s' AND nextval('crash') = 1 THEN
                    PERFORM pg_terminate_backend(pg_backend_pid());
                  END IF;
                  RETURN NEW;
                END $$""".formatted(enrollmentId));
        execute("CREATE TRIGGER crash BEFORE INSERT ON %s FOR EACH ROW EXECUTE FUNCTION crash()".formatted(table));
        return new Crash(table);
    }

    /** Whether it has come to pass. */
    public boolean happened() {
        return Arc.container()
                .instance(Jdbi.class)
                .get()
                .withHandle(handle -> handle.createQuery("SELECT is_called FROM crash")
                        .mapTo(Boolean.class)
                        .one());
    }

    @Override
    public void close() {
        execute("DROP TRIGGER crash ON " + table);
        execute("DROP FUNCTION crash()");
        execute("DROP SEQUENCE crash");
    }

    private static void execute(String sql) {
        Arc.container().instance(Jdbi.class).get().useHandle(handle -> handle.execute(sql));
    }
}
