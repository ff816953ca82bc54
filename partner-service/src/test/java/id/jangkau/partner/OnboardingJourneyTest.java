package id.jangkau.partner;

import java.io.IOException;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import id.jangkau.event.AgencyState;
import id.jangkau.foundation.outbox.EventJson;
import id.jangkau.foundation.testing.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

@Tag("real")
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "partner"))
class OnboardingJourneyTest {
    private final EventJson json = new EventJson();

    @Test
    void takesABankFromTheDirectoryToAnAgencyInForceAndTellsEveryStep() throws IOException {
        String partner = Partners.newProspect();
        Partners.apply(partner).statusCode(200);
        Partners.review("branch", "b", partner, "APPROVE").statusCode(200);
        Partners.review("head-office", "h", partner, "APPROVE").statusCode(200);
        var active = Partners.sign(partner, "PKS/J/1", "2024-07-01", "2099-12-31")
                .statusCode(201)
                .extract()
                .jsonPath();

        assertThat(active.getString("status")).isEqualTo("ACTIVE");
        assertThat(active.getInt("version")).isEqualTo(5);
        assertThat(active.getList("transitions"))
                .containsExactly("agreements", "suspension", "termination", "succession");
        assertThat(Partners.statuses(partner))
                .containsExactly("PROSPECT", "APPLIED", "BRANCH_APPROVED", "APPROVED", "ACTIVE");
        assertThat(Partners.read(partner + "/history").getList(Partners.STEPS + ".by"))
                .containsExactly("branch-officer-1", "branch-officer-1", "b", "h", "head-office-officer-1");

        var events = AgencyTopic.eventsOf(partner, 5);
        assertThat(events)
                .extracting(event -> AgencyTopic.typeOf(event))
                .containsExactly(
                        "id.jangkau.partner.agency.listed",
                        "id.jangkau.partner.agency.applied",
                        "id.jangkau.partner.agency.branch_approved",
                        "id.jangkau.partner.agency.approved",
                        "id.jangkau.partner.agency.activated");
        assertThat(events).allSatisfy(OnboardingJourneyTest::matchesTheContract);
        var told = json.read(events.getLast().value(), AgencyState.class);
        assertThat(told.partnerId()).isEqualTo(UUID.fromString(partner));
        assertThat(told.version()).isEqualTo(active.getLong("version"));
        assertThat(told.status()).isEqualTo(active.getString("status"));
        assertThat(told.bankCode()).isEqualTo(active.getString("bankCode"));
        assertThat(told.agreements().getFirst().until()).hasToString("2099-12-31");
    }

    @Test
    void asksForACredentialOnActivationWithoutWaitingForKeycloak() {
        String partner = Partners.newActive();

        assertThat(Partners.read(partner + "/credentials").getList("items.state"))
                .containsExactly("REQUESTED");
    }

    private static void matchesTheContract(ConsumerRecord<String, byte[]> event) {
        try (var schema = AgencyState.class.getResourceAsStream("schema/agency-state.v1.schema.json")) {
            var contract = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema);
            assertThat(contract.validate(new String(event.value(), UTF_8), InputFormat.JSON))
                    .isEmpty();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
