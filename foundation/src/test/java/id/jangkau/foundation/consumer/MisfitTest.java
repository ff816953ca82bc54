package id.jangkau.foundation.consumer;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MisfitTest {
    @Test
    void isWhatBreaksARuleOfTheDatabaseOrOfOurs() {
        assertThat(Misfit.isCauseOf(new IllegalArgumentException("a period closed by nothing known")))
                .isTrue();
        assertThat(Misfit.isCauseOf(new RuntimeException(new SQLException("too long", "22001"))))
                .isTrue();
        assertThat(Misfit.isCauseOf(new RuntimeException(new SQLException("not unique", "23505"))))
                .isTrue();
    }

    @Test
    void isNotADatabaseThatIsAwayOrBusy() {
        assertThat(Misfit.isCauseOf(new RuntimeException(new SQLException("gone", "08006"))))
                .isFalse();
        assertThat(Misfit.isCauseOf(new RuntimeException(new SQLException("shutting down", "57P01"))))
                .isFalse();
        assertThat(Misfit.isCauseOf(new RuntimeException(new SQLException("deadlock", "40P01"))))
                .isFalse();
        assertThat(Misfit.isCauseOf(new IllegalStateException("stopping"))).isFalse();
    }

    @Test
    void aReasonNamesTheKindAlone() {
        assertThat(Misfit.reasonOf(new RuntimeException(new SQLException("5171010101900001 is too long", "22001"))))
                .isEqualTo("cannot be applied: SQLException");
    }
}
