package id.jangkau.partner.attention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.security.CurrentReach;
import id.jangkau.foundation.time.Wita;
import id.jangkau.partner.agency.store.Regencies;
import id.jangkau.partner.attention.domain.AttentionFilter;
import id.jangkau.partner.attention.domain.AttentionItem;
import id.jangkau.partner.attention.domain.AttentionKind;
import id.jangkau.partner.attention.domain.Thresholds;
import id.jangkau.partner.attention.store.AttentionStore;

/** Lists what wants attention today: the most pressing kind first, and of a kind what is longest or nearest first. */
@Singleton
public class FindAttention {
    private final AttentionStore store;
    private final AttentionConfig config;
    private final Regencies regencies;
    private final CurrentReach reach;
    private final Clock clock;

    FindAttention(AttentionStore store, AttentionConfig config, Regencies regencies, CurrentReach reach, Clock clock) {
        this.store = store;
        this.config = config;
        this.regencies = regencies;
        this.reach = reach;
        this.clock = clock;
    }

    /**
     * Some of the list.
     *
     * @param next where the next page begins; nothing on the last one
     */
    public record Page(
            LocalDate today,
            List<AttentionItem> items,
            @Nullable AttentionPlace next) {
        public Page {
            items = List.copyOf(items);
        }
    }

    @Transactional
    public Page page(AttentionFilter wanted, @Nullable AttentionPlace after, int limit) {
        AttentionFilter filter = withinReach(wanted);
        Thresholds thresholds = thresholds();
        List<AttentionItem> found = after == null
                ? store.page(thresholds, filter, limit + 1)
                : store.pageAfter(thresholds, filter, after.kind(), after.day(), after.partnerId(), limit + 1);
        if (found.size() <= limit) {
            return new Page(thresholds.today(), found, null);
        }
        List<AttentionItem> items = found.subList(0, limit);
        return new Page(thresholds.today(), items, AttentionPlace.behind(items.getLast()));
    }

    /** How much there is of each kind, also where there is none. */
    @Transactional
    public Map<AttentionKind, Long> count(AttentionFilter wanted) {
        return store.count(thresholds(), withinReach(wanted));
    }

    private AttentionFilter withinReach(AttentionFilter wanted) {
        return reach.get().regions().isEmpty() ? wanted : wanted.within(regencies.codesInReach());
    }

    private Thresholds thresholds() {
        return Thresholds.on(Wita.today(clock), config.idleMonths(), config.endingDays());
    }
}
