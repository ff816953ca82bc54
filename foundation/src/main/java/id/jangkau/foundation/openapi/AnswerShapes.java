package id.jangkau.foundation.openapi;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/**
 * Completes what is read from the classes: what a record declares {@code @Nullable} may be null, a media type is named without
 * the preference that the server has for it, and what is no JSON is text.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class AnswerShapes implements OASFilter {
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final DotName UNWRAPPED = DotName.createSimple("com.fasterxml.jackson.annotation.JsonUnwrapped");

    private final IndexView classes;

    public AnswerShapes(IndexView classes) {
        this.classes = classes;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() != null && document.getComponents().getSchemas() != null) {
            document.getComponents().getSchemas().forEach(this::declareNulls);
        }
        if (document.getPaths() != null) {
            document.getPaths().getPathItems().values().stream()
                    .flatMap(path -> path.getOperations().values().stream())
                    .forEach(AnswerShapes::nameMedia);
        }
    }

    private void declareNulls(String name, Schema schema) {
        Map<String, Schema> properties = schema.getProperties();
        if (properties == null) {
            return;
        }
        for (ClassInfo type : classes.getKnownClasses()) {
            if (type.isRecord() && isDescribedBy(name, properties.keySet(), type)) {
                declareNulls(type, schema);
            }
        }
    }

    private void declareNulls(ClassInfo type, Schema schema) {
        for (RecordComponentInfo component : type.recordComponents()) {
            ClassInfo unwrapped = isUnwrapped(type, component)
                    ? classes.getClassByName(component.type().name())
                    : null;
            if (unwrapped != null && unwrapped.isRecord()) {
                declareNulls(unwrapped, schema);
            }
            declareNull(component, schema);
        }
    }

    /** Numbers tell schemas of one name apart; a generic one has the name of its argument behind its own. */
    private static boolean isDescribedBy(String name, Set<String> properties, ClassInfo type) {
        String plain = name.replaceAll("[0-9]+$", "");
        String own = nameOf(type);
        return (plain.startsWith(own) || plain.endsWith(own))
                && properties.containsAll(type.recordComponents().stream()
                        .filter(component -> !isUnwrapped(type, component))
                        .map(RecordComponentInfo::name)
                        .toList());
    }

    /** The annotation is none of components: it falls to their fields. */
    private static boolean isUnwrapped(ClassInfo type, RecordComponentInfo component) {
        FieldInfo field = type.field(component.name());
        return field != null && field.hasAnnotation(UNWRAPPED);
    }

    /** The name that it is to have in the document, else its own. */
    private static String nameOf(ClassInfo type) {
        AnnotationInstance described = type.declaredAnnotation(SCHEMA);
        AnnotationValue name = described == null ? null : described.value("name");
        return name == null ? type.simpleName() : name.asString();
    }

    private static void declareNull(RecordComponentInfo component, Schema schema) {
        Schema property = schema.getProperties().get(component.name());
        Type type = component.type();
        if (property == null) {
            return;
        }
        if (type.hasAnnotation(NULLABLE)) {
            schema.addProperty(component.name(), orNull(property));
        } else if (type.kind() == Type.Kind.PARAMETERIZED_TYPE
                && type.asParameterizedType().arguments().getLast().hasAnnotation(NULLABLE)) {
            Schema values = property.getAdditionalPropertiesSchema();
            if (values != null) {
                property.setAdditionalPropertiesSchema(orNull(values));
            }
        }
    }

    private static Schema orNull(Schema schema) {
        if (schema.getRef() != null) {
            return OASFactory.createSchema()
                    .description(schema.getDescription())
                    .addAnyOf(OASFactory.createSchema().ref(schema.getRef()))
                    .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
        }
        List<SchemaType> types = schema.getType();
        if (types != null && types.contains(SchemaType.NULL)) {
            return schema;
        }
        if (types != null && schema.getEnumeration() == null) {
            return schema.addType(SchemaType.NULL);
        }
        if (schema.getAnyOf() != null) {
            return schema;
        }
        return OASFactory.createSchema()
                .addAnyOf(schema)
                .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
    }

    private static void nameMedia(Operation operation) {
        if (operation.getResponses() == null) {
            return;
        }
        operation.getResponses().getAPIResponses().values().forEach(answer -> {
            Content content = answer.getContent();
            if (content != null) {
                Content named = OASFactory.createContent();
                content.getMediaTypes().forEach((type, media) -> {
                    String plain = type.split(";", 2)[0];
                    if (plain.startsWith("text/") || plain.endsWith("csv") || plain.endsWith("ndjson")) {
                        media.setSchema(OASFactory.createSchema().addType(SchemaType.STRING));
                    }
                    named.addMediaType(plain, media);
                });
                answer.setContent(named);
            }
        });
    }
}
