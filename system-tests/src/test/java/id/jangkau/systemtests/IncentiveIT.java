package id.jangkau.systemtests;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.jangkau.local.http.Api;
import id.jangkau.local.stack.ClientCredentials;
import id.jangkau.local.stack.Part;
import id.jangkau.local.stack.Role;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** What is paid under an agency's kode iuran earns it an incentive, until it is given back; what workers pay alone does not. */
class IncentiveIT {
    private final ClientCredentials client = Running.sample().firstAgentsClient();
    private final Bank bank = Bank.of(client);
    private final Api partner = Running.as(client, Part.PARTNER);
    private final Api headOffice = Running.as(Role.HEAD_OFFICE_OFFICER, Part.REGISTRATION);
    private final Api administrator = Running.as(Role.STATISTICS_ADMIN, Part.STATISTICS);
    private final String partnerId = partnerIdOf(Running.tokens(client).current());
    private final Statistics statistics = new Statistics();

    @Test
    void aPaymentEarnsUntilItIsGivenBackAndAllThreeServicesAgree() {
        Earned before = atRest();

        JsonNode worker = bank.enrollAndPay(Workers.today());
        long amount = worker.at("/billing/amount").asLong();
        await(new Earned(before.amount() + amount, before.incentive() + incentiveOf(amount)));

        String contribution = headOffice
                .get("/v1/enrollments/" + worker.path("id").asText() + "/contributions")
                .success()
                .at("/items/0/id")
                .asText();
        String refund = "/v1/contributions/" + contribution + "/refund";
        for (int time = 0; time < 2; time++) {
            JsonNode refunded = headOffice
                    .post(refund, "application/json", "{\"reason\": \"PAID_IN_ERROR\"}")
                    .success();
            assertThat(refunded.at("/enrollment/status").asText()).isEqualTo("REGISTERED");
        }
        Ledger.refunded(worker.at("/billing/code").asText());

        await(before);
        statistics.awaitFigures(Ledger.expected()::equals);
        awaitReconciled();
    }

    @Test
    void whatAWorkerPaysAloneProtectsAndEarnsTheAgencyNothing() {
        Earned before = atRest();

        Workers.Worker worker = Workers.today();
        JsonNode enrolled = bank.enroll(worker).success();
        String code = "OWN-" + UUID.randomUUID();
        headOffice
                .post(
                        "/v1/enrollments/" + enrolled.path("id").asText() + "/contributions",
                        "application/json",
                        """
                        {"reference": "%s", "months": %d, "amount": %d, "paidAt": "%s"}
                        """.formatted(
                                        code,
                                        enrolled.at("/quote/months").size(),
                                        enrolled.at("/quote/total").asLong(),
                                        OffsetDateTime.now(Running.CLOCK)))
                .success();
        Ledger.paid(code);

        statistics.awaitFigures(Ledger.expected()::equals);
        // a payment behind it on its way is booked: so is all that came before it, unless it was left out
        JsonNode other = bank.enrollAndPay(Workers.today());
        long amount = other.at("/billing/amount").asLong();
        await(new Earned(before.amount() + amount, before.incentive() + incentiveOf(amount)));
        awaitReconciled();
    }

    /** Of all months that there are. */
    private record Earned(long amount, long incentive) {}

    /** Once what other tests had paid is booked. */
    private Earned atRest() {
        statistics.awaitFigures(Ledger.expected()::equals);
        AtomicReference<Earned> last = new AtomicReference<>(earned());
        return Awaitility.await()
                .pollInterval(Duration.ofSeconds(2))
                .atMost(Duration.ofSeconds(60))
                .until(this::earned, now -> now.equals(last.getAndSet(now)));
    }

    private void await(Earned wanted) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(this::earned, wanted::equals);
    }

    private Earned earned() {
        JsonNode total = partner.get("/v1/partners/" + partnerId + "/incentives?from=2025-01")
                .success()
                .path("total");
        return new Earned(total.path("amount").asLong(), total.path("incentive").asLong());
    }

    /** By the rate of the agreement in force today. */
    private long incentiveOf(long amount) {
        JsonNode agreement = Running.as(Role.AUDITOR, Part.PARTNER)
                .get("/v1/partners/" + partnerId)
                .success()
                .at("/agreements/0");
        return BigDecimal.valueOf(amount)
                .multiply(new BigDecimal(agreement.path("incentiveRatePercent").asText()))
                .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private void awaitReconciled() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofSeconds(1))
                .until(
                        () -> administrator.get("/v1/projection/reconciliation").success(),
                        answer -> answer.path("reconciled").asBoolean());
    }

    private static String partnerIdOf(String token) {
        String claims = new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), UTF_8);
        try {
            return new ObjectMapper().readTree(claims).path("partner_id").asText();
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
