package id.jangkau.partner.agency.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import id.jangkau.foundation.testing.RealParts;
import id.jangkau.partner.Partners;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the database itself refuses, should anything ever get past the rules. */
@Tag("real")
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "partner"))
class AgreementConstraintTest {
    private final DataSource database;

    AgreementConstraintTest(DataSource database) {
        this.database = database;
    }

    @Test
    void refusesTwoAgreementsOnOneDay() throws SQLException {
        String partner = Partners.newApproved();
        add(partner, "2025-01-01", "2025-12-31", "2025-12-31");

        assertThatThrownBy(() -> add(partner, "2025-12-31", "2026-12-31", "2026-12-31"))
                .hasMessageContaining("agreement_overlaps_none");
        assertThat(add(partner, "2026-01-01", "2026-12-31", "2026-12-31")).isOne();
    }

    @Test
    void countsTheDaysThatAnAgreementReallyHolds() throws SQLException {
        String partner = Partners.newApproved();
        add(partner, "2025-01-01", "2025-12-31", "2025-06-30");
        add(partner, "2026-01-01", "2026-12-31", "2025-12-31");

        assertThat(add(partner, "2025-07-01", "2026-12-31", "2026-12-31")).isOne();
    }

    private int add(String partner, String from, String until, String lastDay) throws SQLException {
        try (Connection connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        INSERT INTO agreement (id, partner_id, number, valid_from, valid_until, last_day, former,
                                               incentive_rate_percent, signed_by_bank_on, signed_by_authority_on)
                        VALUES (?, ?::uuid, ?, ?::date, ?::date, ?::date, false, 2.5, '2024-12-01', '2024-12-01')
                        """)) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, partner);
            insert.setString(3, UUID.randomUUID().toString());
            insert.setString(4, from);
            insert.setString(5, until);
            insert.setString(6, lastDay);
            return insert.executeUpdate();
        }
    }
}
