package id.jangkau.statistics.rebuild.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import id.jangkau.foundation.consumer.Misfit;

/** A second set of the projection's tables in the schema {@code rebuild}, until it takes the place of the first. */
@ApplicationScoped
public class FreshTables {
    /** In the order in which a batch first touches them, so that batches and the switch never wait in a circle. */
    private static final List<String> TABLES = List.of(
            "enrollment",
            "contribution",
            "contribution_refund",
            "flow",
            "partner_day",
            "partner_transfer",
            "region_day",
            "agency");

    private static final String OPTIONS_OF = """
            SELECT coalesce(' WITH (' || array_to_string(reloptions, ', ') || ')', '')
            FROM pg_class WHERE oid = to_regclass(:name)
            """;
    /** Another transaction held a table that the switch wanted, or waited for one that it had. */
    private static final Set<String> OTHERS_IN_THE_WAY = Set.of("55P03", "40P01");

    private final Jdbi database;

    FreshTables(Jdbi database) {
        this.database = database;
    }

    /** Empty ones, with the same columns, indexes and settings; what an earlier rebuild left behind is gone. */
    public void create() {
        database.useHandle(handle -> {
            handle.execute("DROP SCHEMA IF EXISTS rebuild CASCADE");
            handle.execute("CREATE SCHEMA rebuild");
            for (String table : TABLES) {
                String options = handle.createQuery(OPTIONS_OF)
                        .bind("name", "public." + table)
                        .mapTo(String.class)
                        .one();
                handle.execute(
                        "CREATE TABLE rebuild." + table + " (LIKE public." + table + " INCLUDING ALL)" + options);
            }
        });
    }

    /** To the end of this transaction every statement means the fresh tables. */
    public void use() {
        database.useHandle(handle -> handle.execute("SET LOCAL search_path TO rebuild, public"));
    }

    /** Does something of which nothing remains, and answers false, when it fails because of the data. */
    public boolean doneUnlessMisfit(Runnable work) {
        return database.withHandle(handle -> {
            handle.execute("SAVEPOINT before_work");
            try {
                work.run();
                handle.execute("RELEASE SAVEPOINT before_work");
                return true;
            } catch (RuntimeException e) {
                if (!Misfit.isCauseOf(e)) {
                    throw e;
                }
                handle.execute("ROLLBACK TO SAVEPOINT before_work");
                return false;
            }
        });
    }

    /** What the planner wants to know before anybody reads them. */
    public void analyze() {
        database.useHandle(handle -> TABLES.forEach(table -> handle.execute("ANALYZE rebuild." + table)));
    }

    /** From here to the end of the transaction nobody writes to the served tables; everybody goes on reading them. */
    public void holdWriters() {
        database.useHandle(handle ->
                TABLES.forEach(table -> handle.execute("LOCK TABLE public." + table + " IN SHARE ROW EXCLUSIVE MODE")));
    }

    /**
     * The fresh tables take the place of the served ones when the transaction commits. Gives up on a reader sooner than
     * PostgreSQL would look for a deadlock (after a second), so that it is never the reader that fails.
     */
    public void serve() {
        database.useHandle(handle -> {
            handle.execute("SET LOCAL lock_timeout = '500ms'");
            TABLES.forEach(table -> replace(handle, table));
            handle.execute("DROP SCHEMA rebuild");
        });
    }

    /** Whether the switch failed only because others were in its way. */
    public boolean othersWereInTheWay(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && OTHERS_IN_THE_WAY.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    private static void replace(Handle handle, String table) {
        handle.execute("DROP TABLE public." + table);
        handle.execute("ALTER TABLE rebuild." + table + " SET SCHEMA public");
    }
}
