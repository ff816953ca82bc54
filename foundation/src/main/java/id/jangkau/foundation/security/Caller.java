package id.jangkau.foundation.security;

import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;

import org.eclipse.microprofile.jwt.JsonWebToken;

import id.jangkau.foundation.problem.ProblemException;

/** Who makes the current request, as its verified token says. */
@RequestScoped
public class Caller {
    private final JsonWebToken token;

    Caller(JsonWebToken token) {
        this.token = token;
    }

    /** The stable id of the person or client: what four eyes are compared by. */
    public String subject() {
        return token.getSubject();
    }

    /**
     * The BPR on whose behalf the call is made.
     *
     * @throws ProblemException 403 {@code NOT_AN_AGENCY} when the token names none
     */
    public UUID partnerId() {
        Object claim = token.getClaim("partner_id");
        try {
            return UUID.fromString(String.valueOf(claim));
        } catch (IllegalArgumentException e) {
            throw ProblemException.forbidden("NOT_AN_AGENCY");
        }
    }
}
