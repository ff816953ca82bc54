package id.jangkau.foundation.problem;

import java.net.ConnectException;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;

import static org.assertj.core.api.Assertions.assertThat;

class PartAwayTest {
    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "08001", "08006", "53100", "53300", "57014", "57P01", "57P03", "58030", "40001", "40P01", "55P03",
                "25006", "25P03", "25P04"
            })
    void aDatabaseThatCannotForNowIsAway(String state) {
        RuntimeException failed = new IllegalStateException("wrapped", new SQLException("no", state));
        assertThat(PartAway.codeOf(failed)).contains("DATABASE_UNAVAILABLE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"22001", "23505", "42601", "42P01", "XX001", "25P02"})
    void aStatementThatIsWrongIsAnErrorOfOurs(String state) {
        assertThat(PartAway.codeOf(new IllegalStateException(new SQLException("no", state))))
                .isEmpty();
    }

    @Test
    void aCommitThatFailedTellsWhyOnlyAmongWhatItSuppressed() {
        Exception commit = new Exception("could not commit");
        commit.addSuppressed(new Exception(new SQLException("gone", "08006")));
        assertThat(PartAway.codeOf(new IllegalStateException(commit))).contains("DATABASE_UNAVAILABLE");
    }

    @Test
    void whoIssuesTokensIsAwayWhenItDoesNotAnswerNorWhenItAnswersInError() {
        assertThat(PartAway.codeOf(new AuthenticationFailedException(new ConnectException("refused"))))
                .contains("IDENTITY_UNAVAILABLE");
        assertThat(PartAway.codeOf(new AuthenticationFailedException(new OIDCException("503"))))
                .contains("IDENTITY_UNAVAILABLE");
    }

    @Test
    void aTokenThatIsNoGoodIsNobodysFaultButItsOwn() {
        assertThat(PartAway.codeOf(new AuthenticationFailedException(new IllegalArgumentException("signature"))))
                .isEmpty();
        assertThat(PartAway.codeOf(new AuthenticationFailedException())).isEmpty();
    }

    @Test
    void anythingElseThatDoesNotAnswerIsAnErrorOfOurs() {
        assertThat(PartAway.codeOf(new IllegalStateException(new ConnectException("refused"))))
                .isEmpty();
    }

    @Test
    void theLogSaysTheStateAndNeverTheWordsOfTheDatabase() {
        SQLException full = new SQLException("could not write row (5171015708900001)", "53100");
        assertThat(PartAway.reasonOf(new IllegalStateException(full))).isEqualTo("SQL state 53100");
    }

    @Test
    void exceptionsThatCauseEachOtherEndTheSearchToo() {
        Exception one = new Exception("one");
        Exception other = new Exception("other", one);
        one.initCause(other);
        assertThat(PartAway.codeOf(one)).isEmpty();
    }
}
