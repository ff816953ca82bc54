package id.jangkau.foundation.security;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.MDC;

import id.jangkau.foundation.problem.ProblemException;
import io.quarkus.security.identity.SecurityIdentity;

/** Who makes the current request, as its verified token says. */
@RequestScoped
public class Caller {
    private static final Set<String> WHOLE = Set.of(Roles.HEAD_OFFICE_OFFICER, Roles.AUDITOR);

    private final JsonWebToken token;
    private final SecurityIdentity identity;

    Caller(JsonWebToken token, SecurityIdentity identity) {
        this.token = token;
        this.identity = identity;
    }

    /** The stable id of the person or client: what four eyes are compared by. */
    public String subject() {
        return token.getSubject();
    }

    /**
     * The BPR on whose behalf the call is made; log lines of the request carry it from now on.
     *
     * @throws ProblemException 403 {@code NOT_AN_AGENCY} when the token names none
     */
    public UUID partnerId() {
        Object claim = token.getClaim("partner_id");
        try {
            UUID partner = UUID.fromString(String.valueOf(claim));
            MDC.put("partnerId", partner.toString());
            return partner;
        } catch (IllegalArgumentException e) {
            throw ProblemException.forbidden("NOT_AN_AGENCY");
        }
    }

    /**
     * Where the caller may see and change things. Officers of a branch office reach the regions that the claim {@code
     * regencies} names, and nothing without it; everybody else is limited by role alone.
     */
    public Reach reach() {
        boolean ofABranch =
                identity.hasRole(Roles.BRANCH_OFFICER) && WHOLE.stream().noneMatch(identity::hasRole);
        return ofABranch ? Reach.within(regencies()) : Reach.EVERYWHERE;
    }

    private Set<String> regencies() {
        Object claim = token.getClaim("regencies");
        return claim instanceof JsonArray array
                ? array.stream()
                        .filter(JsonString.class::isInstance)
                        .map(region -> ((JsonString) region).getString())
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }
}
