package id.jangkau.statistics.agency.rest;

import org.junit.jupiter.api.Test;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.statistics.agency.domain.Ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RequestedRankingTest {
    @Test
    void ranksByEnrolledAndAnswersAllUnlessAsked() {
        assertThat(RequestedRanking.by(null)).isEqualTo(Ranking.ENROLLED);
        assertThat(RequestedRanking.limit(null)).isEqualTo(200);
    }

    @Test
    void ranksByWhatIsAsked() {
        assertThat(RequestedRanking.by("contributions")).isEqualTo(Ranking.CONTRIBUTIONS);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> RequestedRanking.by("NAME")).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> RequestedRanking.limit("0")).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> RequestedRanking.limit("many")).isInstanceOf(ProblemException.class);
    }
}
