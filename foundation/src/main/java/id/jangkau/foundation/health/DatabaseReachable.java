package id.jangkau.foundation.health;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready while the database answers within two seconds. Asked past the pool: one whose connections are all busy is no reason
 * to send requests elsewhere, where it is the same.
 */
@Readiness
@ApplicationScoped
class DatabaseReachable implements HealthCheck {
    private static final int SECONDS = 2;

    private final String jdbcUrl;
    private final Properties connecting = new Properties();

    DatabaseReachable(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String jdbcUrl,
            @ConfigProperty(name = "quarkus.datasource.username") String username,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.jdbcUrl = jdbcUrl;
        connecting.put("user", username);
        connecting.put("password", password);
        for (String limit : new String[] {"connectTimeout", "loginTimeout", "socketTimeout"}) {
            connecting.put(limit, String.valueOf(SECONDS));
        }
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("database reachable");
        try (Connection connection = DriverManager.getConnection(jdbcUrl, connecting)) {
            return response.status(connection.isValid(SECONDS)).build();
        } catch (SQLException e) {
            return response.withData("sqlState", String.valueOf(e.getSQLState()))
                    .down()
                    .build();
        }
    }
}
