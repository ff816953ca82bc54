package id.jangkau.systemtests.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.awaitility.Awaitility;

import com.fasterxml.jackson.databind.JsonNode;

import id.jangkau.event.Topics;
import id.jangkau.local.http.Patience;
import id.jangkau.local.stack.Part;
import id.jangkau.local.stack.Role;
import id.jangkau.systemtests.ResultPages;

import static org.assertj.core.api.Assertions.assertThat;

/** Looks everywhere for what the banks have in their books: tables, API, topic, projections, counters. */
final class Inspection {
    private static final Duration UNTIL_DRAINED = Duration.ofMinutes(2);
    private static final String IN_OUTBOX = "SELECT count(*) FROM outbox";

    private final Books books = Drill.BOOKS;
    private final Reckoning reckoning = new Reckoning();

    private Inspection() {}

    /** Waits until everything has arrived, or long enough, and looks. */
    static Reckoning of() {
        var inspection = everywhereButInTheTopic();
        inspection.topic();
        return inspection.reckoning;
    }

    /** Looks, and nothing may be amiss. */
    static void mustBalance() {
        of().mustBalance();
        mustBeAtRest();
    }

    /** Likewise; but the topic knows each worker's newest state only, and all the money. */
    static void mustBalanceAfterRestore() {
        var inspection = everywhereButInTheTopic();
        inspection.topicToldAnew();
        inspection.reckoning.mustBalance();
        mustBeAtRest();
    }

    /** Nothing is on its way, nothing is parked but the poison, and each service agrees with itself. */
    static void mustBeAtRest() {
        for (Part sender : List.of(Part.PARTNER, Part.REGISTRATION)) {
            assertThat(Table.number(sender, IN_OUTBOX)).isZero();
            JsonNode chain = Awaitility.await()
                    .atMost(UNTIL_DRAINED)
                    .until(
                            () -> Drill.as(Role.AUDITOR, sender)
                                    .get("/v1/audit/verification")
                                    .success(),
                            verification -> verification.path("unsealed").asLong() == 0);
            assertThat(chain.path("intact").asBoolean()).as(chain.toString()).isTrue();
        }
        for (String topic : List.of(Topics.AGENCIES, Topics.ENROLLMENTS)) {
            assertThat(Drill.topic(Topics.deadLettersOf(topic)).content())
                    .filteredOn(letter -> !Poison.isPoison(letter))
                    .isEmpty();
        }
        JsonNode reconciliation = Awaitility.await()
                .atMost(UNTIL_DRAINED)
                .until(
                        () -> Drill.as(Role.STATISTICS_ADMIN, Part.STATISTICS)
                                .get("/v1/projection/reconciliation")
                                .success(),
                        answer -> answer.at("/registration/state").asText().equals("COMPARED"));
        assertThat(reconciliation.path("reconciled").asBoolean())
                .as(reconciliation.toString())
                .isTrue();
    }

    private static Inspection everywhereButInTheTopic() {
        var inspection = new Inspection();
        Patience.ask(UNTIL_DRAINED, inspection::isDrained, drained -> !drained);
        inspection.registration();
        inspection.projections();
        inspection.counters();
        return inspection;
    }

    private boolean isDrained() {
        return Table.number(Part.REGISTRATION, IN_OUTBOX) == 0
                && Table.number(Part.PARTNER, IN_OUTBOX) == 0
                && Table.number(Part.STATISTICS, "SELECT count(*) FROM enrollment")
                        >= books.all().size()
                && Table.number(Part.STATISTICS, "SELECT count(*) FROM contribution")
                        >= books.allPaid().size()
                && Table.number(Part.STATISTICS, "SELECT count(*) FROM enrollment WHERE status = 'ACTIVE'")
                        >= books.allPaid().size()
                && Table.number(Part.PARTNER, "SELECT count(*) FROM incentive_entry")
                        >= books.allPaid().size();
    }

    private void registration() {
        reckoning.compare("answers", List.of(), books.contradictions());
        reckoning.compare(
                "registration's table",
                of(books.all(), entry -> entry.reference() + " " + entry.enrollmentId() + " " + status(entry)),
                Table.rows(Part.REGISTRATION, "SELECT reference, id, status FROM enrollment"));
        reckoning.compare(
                "registration's payments",
                of(books.allPaid(), Inspection::money),
                Table.rows(Part.REGISTRATION, "SELECT billing_code, amount FROM contribution"));
        for (CoreBanking bank : Drill.BANKS) {
            var listed = new ArrayList<String>();
            new ResultPages(Drill.as(bank), "/v1/enrollments?limit=500")
                    .forEachRemaining(item -> listed.add(item.path("reference").asText() + " "
                            + item.path("id").asText() + " "
                            + item.path("status").asText()));
            reckoning.compare(
                    "the list of " + bank.client().clientId(),
                    of(
                            books.all().stream()
                                    .filter(entry ->
                                            entry.bank().equals(bank.client().clientId()))
                                    .toList(),
                            entry -> entry.reference() + " " + entry.enrollmentId() + " " + status(entry)),
                    listed);
        }
    }

    private void topic() {
        EventOrder order = EventOrder.of(Drill.topic(Topics.ENROLLMENTS).content());
        reckoning.events(order.different().size());
        order.disordered().forEach(reckoning::disordered);
        reckoning.compare(
                "the topic",
                Stream.concat(
                                books.all().stream().map(entry -> entry.enrollmentId() + " 1"),
                                books.allPaid().stream().map(entry -> entry.enrollmentId() + " 2"))
                        .toList(),
                order.versions());
        reckoning.compare("the topic's payments", of(books.allPaid(), Inspection::money), order.payments());
    }

    private void topicToldAnew() {
        EventOrder order = EventOrder.of(Drill.topic(Topics.ENROLLMENTS).content());
        reckoning.compare(
                "the topic's newest",
                of(books.all(), entry -> entry.enrollmentId() + " " + (books.isPaid(entry) ? 2 : 1)),
                order.newest());
        reckoning.compare(
                "the topic's payments",
                of(books.allPaid(), Inspection::money),
                order.payments().stream().distinct().toList());
    }

    private void projections() {
        reckoning.compare(
                "statistics' rows",
                of(books.all(), entry -> entry.enrollmentId() + " " + status(entry)),
                Table.rows(Part.STATISTICS, "SELECT id, status FROM enrollment"));
        reckoning.compare(
                "statistics' payments",
                of(books.allPaid(), entry -> entry.enrollmentId() + " " + entry.amount()),
                Table.rows(Part.STATISTICS, "SELECT enrollment, amount FROM contribution"));
        reckoning.compare(
                "partner's payments",
                of(books.allPaid(), Inspection::money),
                Table.rows(Part.PARTNER, "SELECT billing_code, amount FROM incentive_entry"));
    }

    private void counters() {
        long enrolled = books.all().size();
        long paid = books.allPaid().size();
        long rupiah = books.allPaid().stream().mapToLong(Books.Entry::amount).sum();
        for (String counters : List.of("flow", "partner_day", "region_day WHERE region = '51'")) {
            reckoning.compare(counters + ", registered", enrolled, sum("registered", counters));
            reckoning.compare(counters + ", activated", paid, sum("activated", counters));
            reckoning.compare(counters + ", contributions", rupiah, sum("contributions", counters));
        }
        long shownEnrolled = 0;
        long shownActive = 0;
        for (JsonNode agency : Drill.as(Role.STATISTICS_DETAIL, Part.STATISTICS)
                .get("/v1/agencies?limit=100")
                .success()
                .path("items")) {
            shownEnrolled += agency.path("enrolled").asLong();
            shownActive += agency.path("active").asLong();
        }
        reckoning.compare("agencies' enrolled", enrolled, shownEnrolled);
        reckoning.compare("agencies' active", paid, shownActive);
    }

    private static long sum(String column, String counters) {
        return Table.number(Part.STATISTICS, "SELECT coalesce(sum(%s), 0)::bigint FROM %s".formatted(column, counters));
    }

    private String status(Books.Entry entry) {
        return books.isPaid(entry) ? "ACTIVE" : "REGISTERED";
    }

    private static String money(Books.Entry entry) {
        return entry.billingCode() + " " + entry.amount();
    }

    private static List<String> of(Collection<Books.Entry> entries, Function<Books.Entry, String> text) {
        return entries.stream().map(text).toList();
    }
}
