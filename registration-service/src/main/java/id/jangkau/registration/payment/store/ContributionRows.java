package id.jangkau.registration.payment.store;

import java.io.UncheckedIOException;
import java.util.List;

import jakarta.inject.Singleton;

import org.jdbi.v3.core.Jdbi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.jangkau.foundation.sql.RowArrays;
import id.jangkau.registration.payment.domain.Contribution;

/** Contributions received; only ever added. */
@Singleton
public class ContributionRows {
    private final Jdbi database;
    private final ObjectMapper json;

    ContributionRows(Jdbi database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    public void insert(List<Contribution> contributions) {
        var rows = RowArrays.of("c", contributions)
                .column("id", "uuid", Contribution::id)
                .column("enrollment_id", "uuid", Contribution::enrollmentId)
                .column("billing_code", "text", Contribution::billingCode)
                .column("paid_on", "date", Contribution::paidOn)
                .column("amount", "bigint", contribution -> contribution.quote().total())
                .column("months", "jsonb", this::months);
        String sql = """
                INSERT INTO contribution (id, enrollment_id, billing_code, paid_on, amount, months)
                SELECT id, enrollment_id, billing_code, paid_on, amount, months FROM %s
                """.formatted(rows.sql());
        database.useHandle(handle -> rows.bindTo(handle.createUpdate(sql)).execute());
    }

    private String months(Contribution contribution) {
        try {
            return json.writeValueAsString(contribution.quote().months());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
