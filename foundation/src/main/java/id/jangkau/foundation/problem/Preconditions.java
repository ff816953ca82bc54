package id.jangkau.foundation.problem;

import java.util.List;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

/** Under which conditions something is asked for. */
public final class Preconditions {
    private static final int FAILED = 412;

    private Preconditions() {}

    /**
     * The answer 304, when who asks has it already.
     *
     * @throws ProblemException 412 {@code PRECONDITION_FAILED} when it is another version than the one that is asked for
     */
    public static Response.@Nullable ResponseBuilder unchanged(Request request, EntityTag tag) {
        Response.ResponseBuilder answer = request.evaluatePreconditions(tag);
        if (answer != null && answer.build().getStatus() == FAILED) {
            throw ProblemException.refused(FAILED, "PRECONDITION_FAILED", List.of());
        }
        return answer;
    }
}
