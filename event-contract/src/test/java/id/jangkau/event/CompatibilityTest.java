package id.jangkau.event;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Refuses a change which an existing consumer could not read. */
class CompatibilityTest {
    private final ObjectNode published = (ObjectNode) Contract.published("enrollment-state");
    private ObjectNode changed = published;

    @BeforeEach
    void startFromThePublishedSchema() {
        changed = published.deepCopy();
    }

    @ParameterizedTest
    @ValueSource(strings = {"agency-state", "enrollment-state", "contribution-paid", "contribution-refunded"})
    void todaysSchemaIsReadableByEveryConsumerOfThePublishedOne(String name) {
        assertThat(SchemaChanges.breaking(Contract.published(name), Contract.schema(name)))
                .isEmpty();
    }

    @Test
    void aNewOptionalPropertyIsFine() {
        ((ObjectNode) changed.get("properties")).putObject("kpj").put("type", "string");
        assertThat(SchemaChanges.breaking(published, changed)).isEmpty();
    }

    @Test
    void refusesARemovedProperty() {
        ((ObjectNode) changed.at("/properties/categories/properties")).remove("district");
        assertThat(SchemaChanges.breaking(published, changed)).containsExactly("removed: /categories/district");
    }

    @Test
    void refusesARetypedProperty() {
        ((ObjectNode) changed.at("/properties/protection/items/properties/from")).put("type", "integer");
        assertThat(SchemaChanges.breaking(published, changed)).containsExactly("retyped (type): /protection[]/from");
    }

    @Test
    void refusesANewlyRequiredProperty() {
        ((ArrayNode) changed.get("required")).add("cancelledOn");
        assertThat(SchemaChanges.breaking(published, changed)).containsExactly("newly required: /cancelledOn");
    }

    @Test
    void refusesAPropertyThatMayNowBeMissing() {
        ((ArrayNode) changed.get("required")).remove(0);
        assertThat(SchemaChanges.breaking(published, changed)).containsExactly("no longer always there: /enrollmentId");
    }
}
