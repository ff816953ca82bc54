package id.jangkau.systemtests.fuzz;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import id.jangkau.local.http.AccessTokens;
import id.jangkau.local.stack.Role;
import id.jangkau.systemtests.Running;

/** Tokens of those who ask, by role; the agency is the first of the sample's. */
final class Callers {
    private final Map<String, AccessTokens> tokens = new ConcurrentHashMap<>();

    String token(String role) {
        return role.isEmpty() ? "" : tokens.computeIfAbsent(role, Callers::of).current();
    }

    private static AccessTokens of(String roleName) {
        if (roleName.equals(Role.AGENCY.roleName())) {
            return Running.tokens(Running.sample().firstAgentsClient());
        }
        for (Role role : Role.values()) {
            if (role.roleName().equals(roleName)) {
                return Running.tokens(Running.stack().developmentClient(role));
            }
        }
        throw new IllegalArgumentException("no such role: " + roleName);
    }
}
