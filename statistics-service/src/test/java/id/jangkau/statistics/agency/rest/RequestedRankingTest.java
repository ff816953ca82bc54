package id.jangkau.statistics.agency.rest;

import org.junit.jupiter.api.Test;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.statistics.agency.domain.Ranking;
import id.jangkau.statistics.testing.Samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RequestedRankingTest {
    @Test
    void ranksByEnrolledAndAnswersAllUnlessAsked() {
        assertThat(RequestedRanking.by(null)).isEqualTo(Ranking.ENROLLED);
        assertThat(RequestedRanking.status(null)).isNull();
        assertThat(RequestedRanking.after(null, Ranking.NAME)).isNull();
    }

    @Test
    void ranksByWhatIsAsked() {
        assertThat(RequestedRanking.by("contributions")).isEqualTo(Ranking.CONTRIBUTIONS);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> RequestedRanking.by("NAME")).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> RequestedRanking.status("active")).isInstanceOf(ProblemException.class);
    }

    @Test
    void readsItsOwnCursorsAndNoOthers() {
        String cursor = RequestedRanking.cursorAfter(Samples.id(7), Ranking.NAME);

        assertThat(RequestedRanking.after(cursor, Ranking.NAME)).isEqualTo(Samples.id(7));
        assertThatThrownBy(() -> RequestedRanking.after(cursor, Ranking.ACTIVE)).isInstanceOf(ProblemException.class);
        for (String broken : new String[] {"", "!", "x", "MTpuYW1lOng", cursor + "AA"}) {
            assertThatThrownBy(() -> RequestedRanking.after(broken, Ranking.NAME))
                    .as(broken)
                    .isInstanceOf(ProblemException.class);
        }
    }
}
