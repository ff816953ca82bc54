package id.jangkau.local.http;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a service answered.
 *
 * @param body parsed JSON; a missing node where there is none
 */
public record Answer(String request, int status, JsonNode body) {
    public boolean isSuccess() {
        return status / 100 == 2;
    }

    /** Whether it is a problem (RFC 9457) with that code, at the top or among its errors. */
    public boolean isProblem(String code) {
        if (code.equals(body.path("code").asText())) {
            return true;
        }
        for (var error : body.path("errors")) {
            if (code.equals(error.path("code").asText())) {
                return true;
            }
        }
        return false;
    }

    /** The body of a success; any other answer is thrown with all that the service said. */
    public JsonNode success() {
        if (!isSuccess()) {
            throw new RefusedException(this);
        }
        return body;
    }
}
