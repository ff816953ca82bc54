package id.jangkau.partner.agency;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import id.jangkau.foundation.security.Roles;
import id.jangkau.foundation.testing.RealParts;
import id.jangkau.foundation.testing.Tokens;
import id.jangkau.partner.AgencyTopic;
import id.jangkau.partner.Partners;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;

import static org.assertj.core.api.Assertions.assertThat;

/** Every agency told anew. */
@Tag("real")
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "partner"))
class AnnouncementTest {
    @Test
    void tellsEachAgencyAsItIs() {
        String partner = Partners.newSilentProspect();
        ConsumerRecord<String, byte[]> listed = AgencyTopic.eventsOf(partner, 1).getLast();

        operator().post("/v1/announcement").then().statusCode(202);

        ConsumerRecord<String, byte[]> anew = AgencyTopic.eventsOf(partner, 2).getLast();
        assertThat(anew.offset()).isGreaterThan(listed.offset());
        assertThat(AgencyTopic.typeOf(anew)).isEqualTo(AgencyTopic.typeOf(listed));
        assertThat(anew.value()).isEqualTo(listed.value());
        Awaitility.await().until(() -> operator().get("/v1/announcement").path("finishedAt") != null);
    }

    private static RequestSpecification operator() {
        return RestAssured.given().auth().oauth2(Tokens.of(Roles.STATISTICS_ADMIN));
    }
}
