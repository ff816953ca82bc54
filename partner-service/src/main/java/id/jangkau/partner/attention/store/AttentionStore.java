package id.jangkau.partner.attention.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Singleton;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

import id.jangkau.partner.attention.domain.AttentionFilter;
import id.jangkau.partner.attention.domain.AttentionItem;
import id.jangkau.partner.attention.domain.AttentionKind;
import id.jangkau.partner.attention.domain.Thresholds;

/** Reckons what wants attention from what is recorded; nothing is kept. */
@Singleton
public class AttentionStore {
    private static final String[] KINDS =
            Arrays.stream(AttentionKind.values()).map(Enum::name).toArray(String[]::new);

    private final Jdbi database;

    AttentionStore(Jdbi database) {
        this.database = database;
    }

    /** The first ones, by kind, day and partner. */
    public List<AttentionItem> page(Thresholds thresholds, AttentionFilter filter, int limit) {
        return page(thresholds, filter, null, null, null, limit);
    }

    /** Those behind an item, whether or not it is still there. */
    public List<AttentionItem> pageAfter(
            Thresholds thresholds, AttentionFilter filter, AttentionKind kind, LocalDate day, UUID partner, int limit) {
        return page(thresholds, filter, kind.name(), day, partner, limit);
    }

    /** Of each kind. */
    public Map<AttentionKind, Long> count(Thresholds thresholds, AttentionFilter filter) {
        Map<AttentionKind, Long> counts = new EnumMap<>(AttentionKind.class);
        Arrays.stream(AttentionKind.values()).forEach(kind -> counts.put(kind, 0L));
        database.useHandle(handle -> bind(handle.createQuery(AttentionSql.COUNT), thresholds, filter)
                .map((row, context) -> counts.put(AttentionKind.valueOf(row.getString("kind")), row.getLong("count")))
                .list());
        return counts;
    }

    private List<AttentionItem> page(
            Thresholds thresholds,
            AttentionFilter filter,
            @Nullable String afterKind,
            @Nullable LocalDate afterDay,
            @Nullable UUID afterPartner,
            int limit) {
        return database.withHandle(handle -> bind(handle.createQuery(AttentionSql.PAGE), thresholds, filter)
                .bind("after_kind", afterKind)
                .bind("after_day", afterDay)
                .bind("after_partner", afterPartner)
                .bind("limit", limit)
                .map((row, context) -> item(row))
                .list());
    }

    private static Query bind(Query query, Thresholds thresholds, AttentionFilter filter) {
        AttentionKind kind = filter.kind();
        Set<String> regencies = filter.regencies();
        return query.bind("today", thresholds.today())
                .bind("idle_since", thresholds.idleSince())
                .bind("ending_until", thresholds.endingUntil())
                .bindArray("kinds", String.class, (Object[]) KINDS)
                .bind("kind", kind == null ? null : kind.name())
                .bindByType("regencies", regencies == null ? null : regencies.toArray(String[]::new), String[].class);
    }

    private static AttentionItem item(ResultSet row) throws SQLException {
        return new AttentionItem(
                AttentionKind.valueOf(row.getString("kind")),
                row.getObject("partner_id", UUID.class),
                row.getString("bank_code"),
                row.getString("name"),
                row.getString("regency_code"),
                row.getObject("day", LocalDate.class),
                row.getString("action"),
                row.getString("detail"));
    }
}
