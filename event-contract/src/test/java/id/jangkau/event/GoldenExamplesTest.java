package id.jangkau.event;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import static org.assertj.core.api.Assertions.assertThat;

/** Schemas, records and golden examples say the same. */
class GoldenExamplesTest {
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @ParameterizedTest
    @CsvSource({
        "agency-activated, agency-state, AgencyState",
        "agency-succeeded, agency-state, AgencyState",
        "agency-with-branches, agency-state, AgencyState",
        "enrollment-registered, enrollment-state, EnrollmentState",
        "enrollment-resumed, enrollment-state, EnrollmentState",
        "enrollment-cancelled, enrollment-state, EnrollmentState",
        "enrollment-transferred, enrollment-state, EnrollmentState",
        "contribution-paid, contribution-paid, ContributionPaid",
        "contribution-paid-by-worker, contribution-paid, ContributionPaid",
        "contribution-refunded, contribution-refunded, ContributionRefunded"
    })
    void aGoldenExampleFitsItsSchemaAndSurvivesItsRecord(String golden, String schema, String record) throws Exception {
        JsonNode example = Contract.golden(golden);

        var errors = SCHEMAS.getSchema(Contract.schema(schema).toString())
                .validate(
                        example.toString(),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        assertThat(errors).isEmpty();

        Object read = Contract.JSON.treeToValue(example, Class.forName("id.jangkau.event." + record));
        JsonNode written = Contract.JSON.readTree(Contract.JSON.writeValueAsString(read));
        assertThat(written).isEqualTo(example);
    }

    @ParameterizedTest
    @CsvSource({
        "agency-state, AgencyState",
        "enrollment-state, EnrollmentState",
        "contribution-paid, ContributionPaid",
        "contribution-refunded, ContributionRefunded"
    })
    void aSchemaNamesExactlyTheComponentsOfItsRecord(String schema, String record) throws Exception {
        assertSameNames(Contract.schema(schema), Class.forName("id.jangkau.event." + record));
    }

    private static void assertSameNames(JsonNode schema, Class<?> type) {
        Set<String> named = new TreeSet<>();
        schema.path("properties").fieldNames().forEachRemaining(named::add);
        Set<String> components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        assertThat(components).as(type.getSimpleName()).isEqualTo(named);
        for (RecordComponent component : type.getRecordComponents()) {
            JsonNode property = schema.path("properties").path(component.getName());
            if (component.getType().isRecord()) {
                assertSameNames(property, component.getType());
            } else if (component.getType() == List.class
                    && component.getGenericType() instanceof ParameterizedType list
                    && list.getActualTypeArguments()[0] instanceof Class<?> item
                    && item.isRecord()) {
                assertSameNames(property.path("items"), item);
            }
        }
    }
}
