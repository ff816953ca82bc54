package id.jangkau.systemtests.fuzz;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;

import id.jangkau.local.stack.Part;
import id.jangkau.systemtests.AccessMatrix;
import id.jangkau.systemtests.MatrixRow;
import id.jangkau.systemtests.Operation;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Drafts a request for an operation; it may well be refused by a rule, but there is nothing wrong with its form. */
final class Drafting {
    private static final AccessMatrix MATRIX = AccessMatrix.read();
    private static final int OPTIONAL_ONE_IN = 3;
    private static final int STRANGER_ONE_IN = 20;
    static final String BATCH_HEADER = "reference,occurred_at,branch_code,nik,full_name,birth_date,sex,phone,"
            + "email,address,mother_maiden_name,occupation,region_code,monthly_income,programmes,months,"
            + "consent_given_at,consent_text_version\r\n";

    private final Random random;
    private final Known known;
    private final Values values;

    Drafting(Random random, Known known, ApiDocument document) {
        this.random = random;
        this.known = known;
        this.values = new Values(random, known, document);
    }

    Draft draft(ApiOperation operation, Draft.Kind kind) {
        Draft draft = new Draft(operation, kind);
        MatrixRow row = MATRIX.row(operation.operation(), "");
        draft.caller = caller(row);
        draft.steps.addAll(steps(operation, row));
        for (JsonNode parameter : operation.parameters("query")) {
            if (parameter.path("required").asBoolean() || random.nextInt(OPTIONAL_ONE_IN) == 0) {
                String name = parameter.path("name").asText();
                draft.query.add(name + "=" + Escaped.all(value(parameter)));
            }
        }
        for (JsonNode parameter : operation.parameters("header")) {
            if (parameter.path("name").asText().equals("If-Match") && random.nextInt(OPTIONAL_ONE_IN) == 0) {
                draft.headers.add("If-Match: " + value(parameter));
            }
        }
        List<String> answers = new ArrayList<>(operation.mediaTypes(200));
        draft.headers.add("Accept: "
                + (answers.isEmpty() || random.nextBoolean() ? "*/*" : answers.get(random.nextInt(answers.size()))));
        body(operation, draft);
        return draft;
    }

    private String value(JsonNode parameter) {
        JsonNode value =
                values.of(parameter.path("schema"), parameter.path("name").asText());
        return value.isNull() ? "" : value.asText();
    }

    /** Mostly one who may. */
    private String caller(MatrixRow row) {
        List<String> roles = row.who().stream().sorted().toList();
        if (random.nextInt(STRANGER_ONE_IN) == 0) {
            return values.pick("", "agency", "branch-officer", "auditor", "statistics-reader", "privacy-officer");
        }
        String role = roles.get(random.nextInt(roles.size()));
        return List.of(MatrixRow.PUBLIC, MatrixRow.ANYBODY, MatrixRow.SIGNED_IN).contains(role) ? "" : role;
    }

    private List<String> steps(ApiOperation operation, MatrixRow row) {
        Iterator<String> objects = row.objects().iterator();
        return operation.operation().steps().stream()
                .map(step -> Operation.isParameter(step) ? known.id(kept(operation, objects.next()), random) : step)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The agency that enrolls here is only looked at: suspended, it would enroll nobody any more. */
    private static String kept(ApiOperation operation, String kind) {
        boolean harmed =
                operation.changes() && operation.operation().service() == Part.PARTNER && kind.equals("partner");
        return harmed ? "prospect" : kind;
    }

    private void body(ApiOperation operation, Draft draft) {
        List<String> types = new ArrayList<>();
        operation.bodies().fieldNames().forEachRemaining(types::add);
        if (types.isEmpty()) {
            return;
        }
        draft.mediaType = types.get(random.nextInt(types.size()));
        if (draft.mediaType.equals("text/csv")) {
            draft.body((draft.target().contains("batches") ? batch() : directory()).getBytes(UTF_8));
        } else if (draft.mediaType.equals("application/x-ndjson")) {
            draft.body(lines().getBytes(UTF_8));
        } else if (draft.mediaType.contains("json")) {
            draft.json = values.of(operation.bodies().path(draft.mediaType).path("schema"), "");
        } else {
            draft.body("%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\n%%EOF\n".getBytes(UTF_8));
        }
    }

    private String batch() {
        return BATCH_HEADER
                + rows(() -> {
                    Person person = SentPeople.another(random);
                    return String.join(
                            ",",
                            values.text("reference", ""),
                            values.text("occurredAt", ""),
                            "001",
                            person.nik(),
                            person.fullName(),
                            person.birthDate().toString(),
                            person.sex(),
                            person.phone(),
                            person.email(),
                            person.address(),
                            person.motherMaidenName(),
                            values.text("occupation", ""),
                            values.text("regionCode", ""),
                            "1000000",
                            "JKK+JKM",
                            "1",
                            values.text("givenAt", ""),
                            "2025-01");
                });
    }

    private String lines() {
        return rows(() -> {
            Person person = SentPeople.another(random);
            return """
                    {"reference": "%s", "occurredAt": "%s", "participant": {"nik": "%s", "fullName": "%s", \
                    "birthDate": "%s", "sex": "%s", "phone": "%s", "email": "%s", "address": "%s", \
                    "motherMaidenName": "%s"}, "work": {"occupation": "TRADER", "regionCode": "51.71.01"}, \
                    "monthlyIncome": 1000000, "programmes": ["JKK", "JKM"], "months": 1, \
                    "consent": {"givenAt": "%s", "textVersion": "2025-01"}}""".formatted(
                            values.text("reference", ""),
                            values.text("occurredAt", ""),
                            person.nik(),
                            person.fullName(),
                            person.birthDate(),
                            person.sex(),
                            person.phone(),
                            person.email(),
                            person.address(),
                            person.motherMaidenName(),
                            values.text("givenAt", ""));
        });
    }

    private String directory() {
        return "bank_code,name,kind,regency_code,licensed_on,nib,npwp\r\n"
                + rows(() -> String.join(
                        ",",
                        values.text("bankCode", ""),
                        "BPR Contoh",
                        values.pick("BPR", "BPRS"),
                        values.text("regency", ""),
                        values.text("licensedOn", ""),
                        values.text("nib", ""),
                        values.text("npwp", "")));
    }

    private String rows(Supplier<String> row) {
        return IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(any -> row.get() + "\r\n")
                .collect(Collectors.joining());
    }
}
