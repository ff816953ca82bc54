package id.jangkau.systemtests;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

import id.jangkau.local.http.Api;
import id.jangkau.local.stack.ClientCredentials;
import id.jangkau.local.stack.Part;
import id.jangkau.local.stack.Role;

/**
 * What is asked for by those who may and those who may not: one of each kind.
 *
 * @param ids by the name of the kind, as it stands in {@code access-matrix.txt}
 */
public record MatrixObjects(Map<String, String> ids) {
    /** Whose token must be of the very owner: of a BPR's objects, of a branch office's. */
    private static final Map<String, Set<String>> OWNED_AMONG = Map.of(
            "enrollment", Set.of(Role.AGENCY.roleName()),
            "billing", Set.of(Role.AGENCY.roleName()),
            "batch", Set.of(Role.AGENCY.roleName()),
            "review", Set.of(Role.BRANCH_OFFICER.roleName()),
            "partner", Set.of(Role.AGENCY.roleName(), Role.BRANCH_OFFICER.roleName()),
            "prospect", Set.of(Role.AGENCY.roleName(), Role.BRANCH_OFFICER.roleName()));

    public MatrixObjects {
        ids = Map.copyOf(ids);
    }

    /** Objects of that bank, made now unless the sample has them. */
    public static MatrixObjects of(ClientCredentials client) {
        Bank bank = Bank.of(client);
        JsonNode enrolled = bank.enrollAndPay(Workers.today());
        String batch = bank.registration()
                .post("/v1/enrollment-batches", "application/x-ndjson", "{\"reference\": \"MATRIX\"}\n")
                .success()
                .path("id")
                .asText();
        return new MatrixObjects(Map.of(
                "enrollment", enrolled.path("id").asText(),
                "billing", enrolled.at("/billing/code").asText(),
                "batch", batch,
                "review", review(bank),
                "partner",
                        new AccessToken(Running.tokens(client).current())
                                .claims()
                                .path("partner_id")
                                .asText(),
                "prospect", prospect(),
                "nothing", UUID.randomUUID().toString()));
    }

    /** Whether that one of a row's objects is somebody else's to a stranger with one of these roles. */
    boolean isAnothers(MatrixRow row, Set<String> roles) {
        return row.objects().stream()
                .flatMap(kind -> OWNED_AMONG.getOrDefault(kind, Set.of()).stream())
                .anyMatch(roles::contains);
    }

    String id(String kind) {
        if (kind.startsWith("=")) {
            return kind.substring(1);
        }
        String id = ids.get(kind);
        if (id == null || id.isEmpty()) {
            throw new IllegalArgumentException("no such object: " + kind);
        }
        return id;
    }

    /** With ids for the names of kinds in braces. */
    String filledIn(String text) {
        String filled = text;
        for (Map.Entry<String, String> object : ids.entrySet()) {
            filled = filled.replace("{" + object.getKey() + "}", object.getValue());
        }
        return filled;
    }

    /** Two people with one NIK are for an officer to decide. */
    private static String review(Bank bank) {
        Workers.Worker worker = Workers.today();
        bank.enroll(worker).success();
        bank.enroll(worker.saidToBe("NI KADEK LAIN")).success();
        return Running.as(Role.BRANCH_OFFICER, Part.REGISTRATION)
                .get("/v1/reviews")
                .success()
                .at("/items/0/id")
                .asText();
    }

    private static String prospect() {
        Api officer = Running.as(Role.BRANCH_OFFICER, Part.PARTNER);
        return officer.get("/v1/partners?status=PROSPECT")
                .success()
                .at("/items/0/id")
                .asText();
    }
}
