package id.jangkau.systemtests.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;

import id.jangkau.local.stack.Part;
import id.jangkau.local.stack.Role;
import id.jangkau.systemtests.Operation;
import id.jangkau.systemtests.Running;

/** What a service says of itself in OpenAPI. */
record ApiDocument(Part service, JsonNode json) {
    static ApiDocument of(Part service) {
        return new ApiDocument(
                service,
                Running.as(Role.AUDITOR, service).get("/q/openapi?format=json").success());
    }

    List<ApiOperation> operations() {
        List<ApiOperation> operations = new ArrayList<>();
        json.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> operations.add(new ApiOperation(
                                new Operation(service, method.getKey().toUpperCase(Locale.ROOT), path.getKey()),
                                method.getValue(),
                                this))));
        return operations;
    }

    /** The schema itself, where a reference to it may stand. */
    JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : resolved(json.at(reference.substring(1)));
    }
}
