package id.jangkau.systemtests.chaos;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import id.jangkau.local.stack.Part;
import id.jangkau.systemtests.Calls;
import id.jangkau.systemtests.Workers;

import static org.assertj.core.api.Assertions.assertThat;

/** Keycloak is away: whoever has a token goes on working with it as long as it lives. */
@Tag("long")
class KeycloakAwayIT {
    private static final int WORKERS = 30;

    private final CoreBanking bank = Drill.BANKS.getFirst();

    @Test
    void tokensThatWereIssuedGoOnBeingAccepted() {
        CoreBanking withToken =
                bank.withToken(Calls.tokens(Drill.STACK, bank.client()).current());
        withToken.enroll(Workers.today());
        Drill.STACK.kill(Part.KEYCLOAK);
        try {
            IntStream.range(0, WORKERS)
                    .forEach(worker -> assertThat(withToken.tryToEnroll(Workers.today()))
                            .matches(CoreBanking.Outcome::isAcknowledged));
        } finally {
            Drill.start(Part.KEYCLOAK);
        }
        bank.withToken(Calls.tokens(Drill.STACK, bank.client()).current()).enrollAndPay(Workers.today());
        Inspection.mustBalance();
    }
}
