package id.jangkau.systemtests.fuzz;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import id.jangkau.systemtests.Running;

/** Values that fit a schema, and mostly also what a field of that name means. */
final class Values {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ZoneOffset WITA = ZoneOffset.ofHours(8);
    private static final int LEFT_OUT_ONE_IN = 6;
    private static final int REFERENCES = 50_000;
    private static final int DEPTH = 8;

    private final Random random;
    private final Known known;
    private final ApiDocument document;

    Values(Random random, Known known, ApiDocument document) {
        this.random = random;
        this.known = known;
        this.document = document;
    }

    JsonNode of(JsonNode schema, String name) {
        return of(schema, name, 0);
    }

    private JsonNode of(JsonNode referring, String name, int depth) {
        JsonNode schema = document.resolved(referring);
        for (String choice : List.of("anyOf", "oneOf", "allOf")) {
            if (schema.path(choice).isArray()) {
                return of(schema.path(choice).get(0), name, depth);
            }
        }
        if (schema.path("enum").isArray()) {
            return oneOf(schema.path("enum"));
        }
        String type = type(schema);
        return switch (depth > DEPTH ? "null" : type) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, name, depth);
            case "integer", "number" -> NODES.numberNode(number(name));
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            case "string" -> NODES.textNode(text(name, schema.path("format").asText()));
            default -> NODES.nullNode();
        };
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        for (JsonNode one : type) {
            if (!one.asText().equals("null")) {
                return one.asText();
            }
        }
        return type.isMissingNode() && schema.has("properties") ? "object" : type.asText();
    }

    private JsonNode object(JsonNode schema, int depth) {
        ObjectNode object = NODES.objectNode();
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(field -> required.add(field.asText()));
        boolean everything = random.nextInt(3) > 0;
        schema.path("properties").properties().forEach(property -> {
            if (everything || required.contains(property.getKey()) || random.nextInt(LEFT_OUT_ONE_IN) > 0) {
                object.set(property.getKey(), of(property.getValue(), property.getKey(), depth + 1));
            }
        });
        if (object.has("nik")) {
            describe(SentPeople.another(random), object);
        }
        return object;
    }

    /** So that everything agrees. */
    private static void describe(Person person, ObjectNode object) {
        object.put("nik", person.nik())
                .put("fullName", person.fullName())
                .put("birthDate", person.birthDate().toString())
                .put("sex", person.sex())
                .put("phone", person.phone())
                .put("email", person.email())
                .put("address", person.address())
                .put("motherMaidenName", person.motherMaidenName());
    }

    private JsonNode array(JsonNode schema, String name, int depth) {
        var array = NODES.arrayNode();
        if (name.equals("programmes")) {
            return array.add("JKK").add("JKM");
        }
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            array.add(of(schema.path("items"), name, depth + 1));
        }
        return array;
    }

    private long number(String name) {
        return switch (name) {
            case "monthlyIncome" -> 1_000_000 + random.nextInt(3_000_000);
            case "months" -> List.of(1, 2, 3, 6, 12).get(random.nextInt(5));
            case "amount" -> 16_800L * (1 + random.nextInt(3));
            case "percent" -> random.nextInt(101);
            case "incentiveRatePercent" -> 1 + random.nextInt(2);
            case "limit" -> 1 + random.nextInt(500);
            default -> random.nextInt(1_000_000);
        };
    }

    String text(String name, String format) {
        return switch (format) {
            case "date" -> day().toString();
            case "date-time" -> moment().toString();
            case "uuid" -> known.id(kindOf(name), random);
            default -> text(name);
        };
    }

    private String text(String name) {
        return switch (name) {
            case "id" -> known.id("enrollment", random);
            case "reference" -> "FUZZ-" + random.nextInt(REFERENCES);
            case "occurredAt", "givenAt", "paidAt", "quotedAt" -> moment().toString();
            case "branchCode", "code" -> "00" + (1 + random.nextInt(3));
            case "occupation", "occupations" -> pick("TRADER", "FARMER", "FISHER", "ARTISAN", "DRIVER", "OTHER");
            case "programmes" -> pick("JKK", "JKM", "JHT");
            case "region", "regionCode" -> pick("51", "51.71", "51.71.01", "51.03.02", "51.08");
            case "regency", "regencyCode", "parent" -> pick("51.71", "51.03", "51.08", "51");
            case "fromMonth", "effectiveFrom", "firstMonth", "lastMonth", "month" ->
                YearMonth.from(day()).plusMonths(random.nextInt(6)).toString();
            case "asOf", "due", "registeredFrom", "registeredUntil", "to", "from", "licensedOn", "day" ->
                day().toString();
            case "bankCode" -> Person.digits(random, 6);
            case "nib" -> Person.digits(random, 13);
            case "npwp" -> Person.digits(random, 15);
            case "kind" -> pick("BPR", "BPRS", "baselines", "universes", "targets", "licence", "DEAD_LETTERS");
            case "kpj" -> Person.digits(random, 11);
            case "decision" -> pick("APPROVE", "REJECT", "KEEP_RECORD", "REPLACE_RECORD", "ANOTHER_PERSON");
            case "reason" -> pick("DEATH", "CLAIM", "WITHDRAWAL", "BANK_CLOSED", "MISBOOKED");
            case "status" -> pick("PROSPECT", "ACTIVE", "REGISTERED", "OPEN", "DECIDED", "SUSPENDED", "GRACE");
            case "outcome" -> pick("ACCEPTED", "REFUSED", "REPLAYED");
            case "limit" -> Integer.toString(1 + random.nextInt(500));
            case "cursor" -> known.id("cursor", random);
            case "version" -> Integer.toString(1 + random.nextInt(3));
            case "bucket", "by", "sort" ->
                pick("day", "week", "month", "programme", "partner", "region", "enrolled", "active", "name");
            case "topic" -> pick("partner.agency.v1", "registration.enrollment.v1");
            case "enrollment" -> known.id("enrollment", random);
            case "batch" -> known.id("batch", random);
            case "head" -> "0123456789abcdef".repeat(4);
            case "If-Match" -> "\"" + random.nextInt(5) + "\"";
            default -> "Contoh " + random.nextInt(1_000);
        };
    }

    private static String kindOf(String name) {
        return switch (name) {
            case "successor", "partner" -> "prospect";
            case "batch" -> "batch";
            default -> "enrollment";
        };
    }

    private LocalDate day() {
        return LocalDate.ofInstant(Running.CLOCK.instant(), WITA).minusDays(random.nextInt(500));
    }

    private OffsetDateTime moment() {
        return OffsetDateTime.ofInstant(Running.CLOCK.instant(), WITA)
                .truncatedTo(ChronoUnit.SECONDS)
                .minusMinutes(1 + random.nextInt(30));
    }

    String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private JsonNode oneOf(JsonNode choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
