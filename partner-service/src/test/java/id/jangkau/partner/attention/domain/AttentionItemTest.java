package id.jangkau.partner.attention.domain;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AttentionItemTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 20);

    @Test
    void countsDaysGoneByOrDaysLeft() {
        assertThat(item(AttentionKind.AGENCY_IDLE, TODAY.minusDays(92)).days(TODAY))
                .isEqualTo(92);
        assertThat(item(AttentionKind.REVIEW_WAITING, TODAY).days(TODAY)).isZero();
        assertThat(item(AttentionKind.AGREEMENT_ENDING, TODAY.plusDays(60)).days(TODAY))
                .isEqualTo(60);
        assertThat(item(AttentionKind.AGREEMENT_ENDING, TODAY).days(TODAY)).isZero();
    }

    @Test
    void lookBackByMonthsAndAheadByDays() {
        var thresholds = Thresholds.on(LocalDate.of(2025, 5, 31), 3, 60);

        assertThat(thresholds.idleSince()).isEqualTo(LocalDate.of(2025, 2, 28));
        assertThat(thresholds.endingUntil()).isEqualTo(LocalDate.of(2025, 7, 30));
    }

    private static AttentionItem item(AttentionKind kind, LocalDate day) {
        return new AttentionItem(kind, new UUID(1, 2), "600001", "BPR Contoh", "51.71", day, null, null);
    }
}
