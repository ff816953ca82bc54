package id.jangkau.foundation.problem;

import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Documents at every operation the problems that any of them can answer, and the shape of all problems. */
public class ProblemAnswers implements OASFilter {
    private static final String SCHEMA = "Problem";

    @Override
    public Operation filterOperation(Operation operation) {
        var answers = operation.getResponses();
        answers.addAPIResponse("401", problem("UNAUTHENTICATED: a valid token is needed"));
        answers.addAPIResponse("403", problem("FORBIDDEN: the token carries no role that may do this"));
        answers.addAPIResponse(
                "429", later(answers, "429", "TOO_MANY_REQUESTS: more than one caller may ask in so short a time"));
        answers.addAPIResponse(
                "503",
                later(
                        answers,
                        "503",
                        "DATABASE_UNAVAILABLE, IDENTITY_UNAVAILABLE: a part is away for now. OVERLOADED: more requests"
                                + " at once than can be answered soon. STOPPING: this replica ends"));
        answers.addAPIResponse("default", problem("any other error"));
        answers.getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("4") || status.startsWith("5")) {
                answer.setContent(problem("").getContent());
            }
        });
        return operation;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var text = OASFactory.createSchema().addType(SchemaType.STRING);
        var number = OASFactory.createSchema().addType(SchemaType.INTEGER);
        var field = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .addProperty("field", text)
                .addProperty("code", text)
                .addProperty("detail", text);
        var components = document.getComponents() == null ? OASFactory.createComponents() : document.getComponents();
        document.setComponents(components.addSchema(
                SCHEMA,
                OASFactory.createSchema()
                        .addType(SchemaType.OBJECT)
                        .description("RFC 9457; programs decide by code")
                        .addProperty("type", text)
                        .addProperty("title", text)
                        .addProperty("status", number)
                        .addProperty("detail", text)
                        .addProperty("instance", text)
                        .addProperty("code", text)
                        .addProperty(
                                "errors",
                                OASFactory.createSchema()
                                        .addType(SchemaType.ARRAY)
                                        .items(field))
                        .addProperty("traceId", text)));
    }

    /** Beside what the operation itself says of that status. */
    private static APIResponse later(APIResponses answers, String status, String description) {
        APIResponse own = answers.getAPIResponse(status);
        var seconds = OASFactory.createSchema().addType(SchemaType.INTEGER);
        return problem(own == null ? description : own.getDescription() + ". " + description)
                .addHeader(
                        HttpHeaders.RETRY_AFTER,
                        OASFactory.createHeader()
                                .description("after how many seconds to try again")
                                .schema(seconds));
    }

    private static APIResponse problem(String description) {
        var schema = OASFactory.createSchema().ref(SCHEMA);
        var media = OASFactory.createMediaType().schema(schema);
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, media));
    }
}
