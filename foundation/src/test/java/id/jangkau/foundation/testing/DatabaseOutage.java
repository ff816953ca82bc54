package id.jangkau.foundation.testing;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.management.StandardMBean;

/**
 * A time in which the PostgreSQL of {@link RealParts} is away. Tests see other copies of our classes than {@link RealParts}
 * does, so they speak to it through the JVM's management server.
 */
public final class DatabaseOutage {
    private static final String NAME = "id.jangkau.test:type=Database";
    private static final MBeanServer SERVER = ManagementFactory.getPlatformMBeanServer();

    private DatabaseOutage() {}

    /** Stops it, does this, and starts it again with all that was committed. */
    public static void during(Runnable work) {
        invoke("stop");
        try {
            work.run();
        } finally {
            invoke("start");
        }
    }

    /** A database that can be stopped and started. */
    public interface Database {
        void stop();

        void start();
    }

    static void isOf(Database database) {
        try {
            ObjectName name = new ObjectName(NAME);
            if (SERVER.isRegistered(name)) {
                SERVER.unregisterMBean(name);
            }
            SERVER.registerMBean(new StandardMBean(database, Database.class), name);
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void invoke(String operation) {
        try {
            SERVER.invoke(new ObjectName(NAME), operation, new Object[0], new String[0]);
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }
}
