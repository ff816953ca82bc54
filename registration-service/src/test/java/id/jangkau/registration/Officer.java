package id.jangkau.registration;

import java.util.List;

import id.jangkau.foundation.testing.Tokens;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Somebody of the authority, by role. */
public record Officer(String role, List<String> regions) {
    public Officer(String role) {
        this(role, List.of("51"));
    }

    /** Of the branch office for these regions. */
    public static Officer reviewingIn(String... regions) {
        return new Officer("branch-officer", List.of(regions));
    }

    public static Officer reviewing() {
        return new Officer("branch-officer");
    }

    public static Officer auditing() {
        return new Officer("auditor");
    }

    public static Officer ofHeadOffice() {
        return new Officer("head-office-officer");
    }

    public RequestSpecification client() {
        String token = role.equals("branch-officer")
                ? Tokens.ofBranchOfficer("branch-officer-1", regions.toArray(String[]::new))
                : Tokens.of(role);
        return RestAssured.given().auth().oauth2(token).contentType("application/json");
    }

    /** The open review that this enrollment brought up. */
    public String reviewOf(String enrollmentId) {
        List<String> found = client().get("/v1/reviews?status=OPEN&limit=500")
                .path("items.findAll { it.enrollmentId == '%s' }.id".formatted(enrollmentId));
        if (found.size() != 1) {
            throw new AssertionError("open reviews of " + enrollmentId + ": " + found);
        }
        return found.getFirst();
    }

    public Response decide(String review, String decision) {
        return client().body("{\"decision\": \"%s\", \"note\": \"card seen\"}".formatted(decision))
                .post("/v1/reviews/" + review + "/decision");
    }
}
