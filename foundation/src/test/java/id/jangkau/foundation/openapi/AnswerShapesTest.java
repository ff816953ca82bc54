package id.jangkau.foundation.openapi;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.Index;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import static org.assertj.core.api.Assertions.assertThat;

/** OpenAPI says of null and of media types what the services do. */
class AnswerShapesTest {
    record Enrolled(
            String id, @Nullable String note, @Nullable State state, Map<String, @Nullable Long> activeAfter) {}

    record Page<T>(List<T> items, @Nullable String nextCursor) {}

    @org.eclipse.microprofile.openapi.annotations.media.Schema(name = "AgencyFigures")
    record Item(@Nullable Long gap, @Nullable Target target) {}

    record Target(long value) {}

    record Row(String name, @JsonUnwrapped Counters counters) {}

    record Counters(@Nullable Long lapsed, boolean suppressed) {}

    enum State {
        OPEN
    }

    @Test
    void whatARecordDeclaresNullableMayBeNull() throws IOException {
        Schema schema = filtered(
                "Enrolled1",
                Map.of(
                        "id", text(),
                        "note", text(),
                        "state", OASFactory.createSchema().ref("State"),
                        "activeAfter",
                                OASFactory.createSchema()
                                        .addType(SchemaType.OBJECT)
                                        .additionalPropertiesSchema(text())));

        assertThat(property(schema, "id").getType()).containsExactly(SchemaType.STRING);
        assertThat(property(schema, "note").getType()).containsExactly(SchemaType.STRING, SchemaType.NULL);
        assertThat(property(schema, "state").getAnyOf()).hasSize(2);
        assertThat(property(schema, "activeAfter")
                        .getAdditionalPropertiesSchema()
                        .getType())
                .contains(SchemaType.NULL);
    }

    @Test
    void aRecordIsKnownByTheNameItAsksFor() throws IOException {
        Schema schema = filtered(
                "AgencyFigures",
                Map.of("gap", text(), "target", OASFactory.createSchema().ref("AgencyTarget")));

        assertThat(property(schema, "gap").getType()).contains(SchemaType.NULL);
        assertThat(property(schema, "target").getAnyOf()).hasSize(2);
    }

    @Test
    void whatIsUnwrappedMayBeNullWhereItStands() throws IOException {
        Schema schema = filtered("Row", Map.of("name", text(), "lapsed", text(), "suppressed", text()));

        assertThat(property(schema, "lapsed").getType()).contains(SchemaType.NULL);
        assertThat(property(schema, "name").getType()).containsExactly(SchemaType.STRING);
        assertThat(property(schema, "suppressed").getType()).containsExactly(SchemaType.STRING);
    }

    /** Beside a reference every other word is binding too: null would have to be an object. */
    @Test
    void aReferenceIsOneOfTwoEvenWhereItIsSaidToBeNullable() throws IOException {
        Schema target = OASFactory.createSchema()
                .ref("AgencyTarget")
                .type(List.of(SchemaType.OBJECT, SchemaType.NULL))
                .description("set by the province");
        Schema schema = filtered("AgencyFigures", Map.of("gap", text(), "target", target));

        assertThat(property(schema, "target").getRef()).isNull();
        assertThat(property(schema, "target").getDescription()).isEqualTo("set by the province");
        assertThat(property(schema, "target").getAnyOf())
                .extracting(Schema::getRef)
                .containsExactly("#/components/schemas/AgencyTarget", null);
    }

    @Test
    void aGenericRecordIsKnownByTheBeginningOfItsName() throws IOException {
        Schema schema = filtered("PageOfEnrolled", Map.of("items", text(), "nextCursor", text()));

        assertThat(property(schema, "nextCursor").getType()).contains(SchemaType.NULL);
    }

    @Test
    void aSchemaWithOtherFieldsIsOfAnotherRecord() throws IOException {
        Schema schema = filtered("Enrolled", Map.of("note", text()));

        assertThat(property(schema, "note").getType()).containsExactly(SchemaType.STRING);
    }

    @Test
    void aMediaTypeIsNamedWithoutItsPreferenceAndIsTextUnlessItIsJson() throws IOException {
        var media =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("Enrolled"));
        var answer = OASFactory.createAPIResponse()
                .content(OASFactory.createContent().addMediaType("text/csv;qs=0.5", media));
        OpenAPI document = OASFactory.createOpenAPI()
                .paths(OASFactory.createPaths()
                        .addPathItem(
                                "/",
                                OASFactory.createPathItem()
                                        .GET(OASFactory.createOperation()
                                                .responses(OASFactory.createAPIResponses()
                                                        .addAPIResponse("200", answer)))));

        filter().filterOpenAPI(document);

        assertThat(answer.getContent().getMediaTypes()).containsOnlyKeys("text/csv");
        assertThat(answer.getContent().getMediaType("text/csv").getSchema().getType())
                .containsExactly(SchemaType.STRING);
    }

    private static Schema filtered(String name, Map<String, Schema> properties) throws IOException {
        Schema schema = OASFactory.createSchema().addType(SchemaType.OBJECT);
        properties.forEach(schema::addProperty);
        filter().filterOpenAPI(OASFactory.createOpenAPI()
                .components(OASFactory.createComponents().addSchema(name, schema)));
        return schema;
    }

    private static Schema property(Schema schema, String name) {
        return Objects.requireNonNull(schema.getProperties().get(name), name);
    }

    private static AnswerShapes filter() throws IOException {
        return new AnswerShapes(
                Index.of(Enrolled.class, Page.class, Item.class, Target.class, Row.class, Counters.class, State.class));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
