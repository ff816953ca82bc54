package id.jangkau.foundation.sql;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.jdbi.v3.core.Jdbi;

import io.quarkus.arc.DefaultBean;

/** SQL by name, on the connections of the service's own transactions. */
@Singleton
class SqlDatabase {
    @Produces
    @DefaultBean
    @Singleton
    Jdbi jdbi(DataSource database) {
        return Jdbi.create(database)
                .registerArrayType(UUID.class, "uuid")
                .registerArrayType(LocalDate.class, "date")
                .registerArrayType(OffsetDateTime.class, "timestamptz")
                .registerArrayType(byte[].class, "bytea");
    }
}
