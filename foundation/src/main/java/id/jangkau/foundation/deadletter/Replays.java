package id.jangkau.foundation.deadletter;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import id.jangkau.foundation.sql.RowArrays;

/** The newest replay of each letter. */
@ApplicationScoped
public class Replays {
    private final Jdbi database;

    Replays(Jdbi database) {
        this.database = database;
    }

    public void note(LetterId letter, Replay replay) {
        database.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO dead_letter_replay (topic, part, position, outcome, replayed_at)
                        VALUES (:topic, :part, :position, :outcome, :at)
                        ON CONFLICT (topic, part, position) DO UPDATE SET
                          outcome = excluded.outcome, replayed_at = excluded.replayed_at
                        """)
                .bind("topic", letter.topic())
                .bind("part", letter.partition())
                .bind("position", letter.offset())
                .bind("outcome", replay.outcome().name())
                .bind("at", replay.at())
                .execute());
    }

    /** How many letters of a topic were replayed with success, or turned out to be nothing for this service. */
    public long done(String topic) {
        return database.withHandle(handle -> handle.createQuery(
                        "SELECT count(*) FROM dead_letter_replay WHERE topic = :topic AND outcome <> 'PARKED'")
                .bind("topic", topic)
                .mapTo(Long.class)
                .one());
    }

    /** Of those that were replayed, what came of it the last time; without reasons. */
    public Map<LetterId, Replay> of(List<LetterId> letters) {
        RowArrays<LetterId> rows = RowArrays.of("letter", letters)
                .column("topic", "text", LetterId::topic)
                .column("part", "integer", LetterId::partition)
                .column("place", "bigint", LetterId::offset);
        String query = """
                SELECT replay.topic, replay.part, letter.place, replay.outcome, replay.replayed_at
                FROM {letters}
                JOIN dead_letter_replay AS replay
                  ON (replay.topic, replay.part, replay.position) = (letter.topic, letter.part, letter.place)
                """.replace("{letters}", rows.sql());
        return database.withHandle(handle -> rows.bindTo(handle.createQuery(query))
                .map((row, context) -> Map.entry(
                        new LetterId(row.getString("topic"), row.getInt("part"), row.getLong("place")),
                        new Replay(
                                Replay.Outcome.valueOf(row.getString("outcome")),
                                null,
                                row.getObject("replayed_at", OffsetDateTime.class))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
