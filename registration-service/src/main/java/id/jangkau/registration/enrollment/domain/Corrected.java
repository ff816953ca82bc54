package id.jangkau.registration.enrollment.domain;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What a bank corrected, field by field, and why. */
public record Corrected(@Nullable String note, List<Correction.Field> fields) {
    public Corrected {
        fields = List.copyOf(fields);
    }

    @Override
    public String toString() {
        return "Corrected" + fields;
    }
}
