package id.jangkau.foundation.problem;

import java.util.List;

/** Ends a request with a problem answer; its texts are the messages {@code <code>.title} and {@code <code>.detail}. */
public final class ProblemException extends RuntimeException {
    private final int status;
    private final String code;
    private final List<FieldError> errors;
    private final transient List<Object> arguments;
    private final int retryAfter;

    private ProblemException(int status, String code, List<FieldError> errors, List<Object> arguments) {
        this(status, code, errors, arguments, 0);
    }

    private ProblemException(int status, String code, List<FieldError> errors, List<Object> arguments, int retryAfter) {
        super(code);
        this.status = status;
        this.code = code;
        this.errors = List.copyOf(errors);
        this.arguments = List.copyOf(arguments);
        this.retryAfter = retryAfter;
    }

    /** 400: the request cannot be read as what it should be. */
    public static ProblemException invalidRequest(List<FieldError> errors) {
        return new ProblemException(400, "INVALID_REQUEST", errors, List.of());
    }

    /** 400: it is nothing that could be read, for this reason. */
    public static ProblemException unreadable(String code, List<FieldError> errors) {
        return new ProblemException(400, code, errors, List.of());
    }

    /** 413: more than is taken at once. */
    public static ProblemException tooLarge(String code, Object... arguments) {
        return new ProblemException(413, code, List.of(), List.of(arguments));
    }

    public static ProblemException forbidden(String code) {
        return new ProblemException(403, code, List.of(), List.of());
    }

    /** 404: also for what exists but is another's, so that the answer tells nothing. */
    public static ProblemException notFound() {
        return new ProblemException(404, "NOT_FOUND", List.of(), List.of());
    }

    public static ProblemException conflict(String code, Object... arguments) {
        return new ProblemException(409, code, List.of(), List.of(arguments));
    }

    /** 422: understood, and refused by a rule. */
    public static ProblemException refused(String code, Object... arguments) {
        return new ProblemException(422, code, List.of(), List.of(arguments));
    }

    /** 409 or 422: understood, and refused by these rules, all that apply. */
    public static ProblemException refused(int status, String code, List<FieldError> errors) {
        return new ProblemException(status, code, errors, List.of());
    }

    /** 429: too much from this caller, who may come back after so many seconds. */
    public static ProblemException tooMany(String code, int retryAfter) {
        return new ProblemException(429, code, List.of(), List.of(), retryAfter);
    }

    /** 503: a part that this needs is away, or busy; worth another try after two seconds. */
    public static ProblemException unavailable(String code) {
        return new ProblemException(503, code, List.of(), List.of(), 2);
    }

    /** Seconds after which to try again; 0 when that would change nothing. */
    public int retryAfter() {
        return retryAfter;
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** For the texts. */
    public List<Object> arguments() {
        return arguments;
    }
}
