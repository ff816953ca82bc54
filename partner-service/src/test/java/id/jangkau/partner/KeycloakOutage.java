package id.jangkau.partner;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.management.StandardMBean;

/**
 * A time in which the Keycloak of {@link KeycloakParts} is away. Tests see other copies of our classes than
 * {@link KeycloakParts} does, so they speak to it through the JVM's management server.
 */
public final class KeycloakOutage {
    private static final String NAME = "id.jangkau.test:type=Keycloak";
    private static final MBeanServer SERVER = ManagementFactory.getPlatformMBeanServer();

    private KeycloakOutage() {}

    /** Stops it, does this, and starts it again at the same address with all that it had. */
    public static void during(Runnable work) {
        invoke("stop");
        try {
            work.run();
        } finally {
            invoke("start");
        }
    }

    /** A Keycloak that can be stopped and started. */
    public interface Server {
        void stop();

        void start();
    }

    static void isOf(Server server) {
        try {
            var name = new ObjectName(NAME);
            if (SERVER.isRegistered(name)) {
                SERVER.unregisterMBean(name);
            }
            SERVER.registerMBean(new StandardMBean(server, Server.class), name);
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
