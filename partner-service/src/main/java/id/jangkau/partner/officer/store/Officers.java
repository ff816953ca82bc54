package id.jangkau.partner.officer.store;

import java.util.Collection;
import java.util.Map;

import jakarta.inject.Singleton;

import org.jdbi.v3.core.Jdbi;

import static java.util.stream.Collectors.toUnmodifiableMap;

/** Officers by the subjects of their tokens. */
@Singleton
public class Officers {
    private final Jdbi database;

    Officers(Jdbi database) {
        this.database = database;
    }

    /** As they are called by now. */
    public void name(String subject, String name) {
        database.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO officer (subject, name) VALUES (:subject, :name)
                        ON CONFLICT (subject) DO UPDATE SET name = excluded.name WHERE officer.name <> excluded.name
                        """)
                .bind("subject", subject)
                .bind("name", name)
                .execute());
    }

    /** Names by subject, of those that are known. */
    public Map<String, String> names(Collection<String> subjects) {
        return database.withHandle(handle -> handle
                .createQuery("SELECT subject, name FROM officer WHERE subject = ANY (:subjects)")
                .bindArray("subjects", String.class, subjects)
                .map((row, context) -> Map.entry(row.getString("subject"), row.getString("name")))
                .stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
