package id.jangkau.statistics.reference.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import id.jangkau.statistics.reference.domain.FigureVersion;
import id.jangkau.statistics.reference.domain.PublishedFigure;
import id.jangkau.statistics.reference.domain.PublishedFigure.Kind;
import id.jangkau.statistics.reference.domain.PublishedFigure.Remark;

/** Published figures: rows are added, never changed. */
@ApplicationScoped
public class ReferenceStore {
    private static final String VERSIONS = """
            SELECT *, version = max(version) OVER (PARTITION BY kind, region, name, partner, day) AS in_force
            FROM reference_figure
            WHERE kind = :kind AND {which}
            ORDER BY day DESC, region, name, partner NULLS FIRST, version DESC
            """;

    private static final String ALL =
            VERSIONS.replace("{which}", "(CAST(:region AS text) IS NULL OR region = :region)");

    private static final String OF_FIGURE = VERSIONS.replace("{which}", """
            region = :region AND name = :name AND partner IS NOT DISTINCT FROM CAST(:partner AS uuid) AND day = :day
            """);

    private static final String ADD = """
            INSERT INTO reference_figure
              (kind, region, name, partner, day, version, value, by_default, source, definition, remark_en, remark_id,
               recorded_at, recorded_by)
            VALUES
              (:kind, :region, :name, CAST(:partner AS uuid), :day, :version, :value, :byDefault, :source, :definition,
               :remarkEn, :remarkId, :recordedAt, :recordedBy)
            """;

    private final Jdbi database;

    ReferenceStore(Jdbi database) {
        this.database = database;
    }

    /** One change at a time, until the caller's transaction ends. */
    public void lock() {
        database.useHandle(handle -> handle.execute("LOCK TABLE reference_figure IN SHARE ROW EXCLUSIVE MODE"));
    }

    public List<FigureVersion> all(Kind kind, @Nullable String region) {
        return database.withHandle(handle -> handle.createQuery(ALL)
                .bind("kind", kind.name())
                .bind("region", region)
                .map((row, context) -> version(row))
                .list());
    }

    public Optional<FigureVersion> newest(PublishedFigure figure) {
        return database.withHandle(handle -> handle.createQuery(OF_FIGURE)
                .bind("kind", figure.kind().name())
                .bind("region", figure.region())
                .bind("name", figure.name())
                .bind("partner", figure.partner())
                .bind("day", figure.day())
                .map((row, context) -> version(row))
                .findFirst());
    }

    public void add(FigureVersion version) {
        PublishedFigure figure = version.figure();
        Remark remark = figure.remark();
        database.useHandle(handle -> handle.createUpdate(ADD)
                .bind("kind", figure.kind().name())
                .bind("region", figure.region())
                .bind("name", figure.name())
                .bind("partner", figure.partner())
                .bind("day", figure.day())
                .bind("version", version.version())
                .bind("value", figure.value())
                .bind("byDefault", figure.byDefault())
                .bind("source", figure.source())
                .bind("definition", figure.definition())
                .bind("remarkEn", remark == null ? null : remark.english())
                .bind("remarkId", remark == null ? null : remark.indonesian())
                .bind("recordedAt", version.recordedAt().atOffset(ZoneOffset.UTC))
                .bind("recordedBy", version.recordedBy())
                .execute());
    }

    public boolean isUniverse(String name) {
        return exists("SELECT EXISTS (SELECT FROM reference_figure WHERE kind = 'UNIVERSE' AND name = :wanted)", name);
    }

    public boolean isPartner(UUID id) {
        return exists("SELECT EXISTS (SELECT FROM agency WHERE id = :wanted)", id);
    }

    private boolean exists(String query, Object wanted) {
        return database.withHandle(handle -> handle.createQuery(query)
                .bind("wanted", wanted)
                .mapTo(Boolean.class)
                .one());
    }

    private static FigureVersion version(ResultSet row) throws SQLException {
        String english = row.getString("remark_en");
        return new FigureVersion(
                new PublishedFigure(
                        Kind.valueOf(row.getString("kind")),
                        row.getString("region"),
                        row.getString("name"),
                        row.getObject("partner", UUID.class),
                        row.getObject("day", LocalDate.class),
                        row.getLong("value"),
                        row.getBoolean("by_default"),
                        row.getString("source"),
                        row.getString("definition"),
                        english == null ? null : new Remark(english, row.getString("remark_id"))),
                row.getInt("version"),
                row.getBoolean("in_force"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"));
    }
}
