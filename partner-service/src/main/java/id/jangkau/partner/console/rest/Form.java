package id.jangkau.partner.console.rest;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A form as it is shown: with what was typed, and what is wrong with it.
 *
 * @param typed by the fields' keys
 * @param notice what is wrong with all of it; nothing when it is shown for the first time
 */
record Form(
        Map<String, String> typed,
        List<Fault> faults,
        @Nullable String notice) {
    /**
     * What is wrong with one field.
     *
     * @param field null for what no form asks for
     * @param key as problems name it
     * @param words what is said of it, as the rest of a sentence that begins with its label
     */
    record Fault(@Nullable Field field, String key, String words) {}

    Form {
        typed = Map.copyOf(typed);
        faults = List.copyOf(faults);
    }

    static Form empty() {
        return new Form(Map.of(), List.of(), null);
    }

    static Form of(Map<String, String> proposed) {
        return new Form(proposed, List.of(), null);
    }

    public boolean refused() {
        return notice != null;
    }

    public String value(Field field) {
        return typed.getOrDefault(field.key(), "");
    }

    public boolean chosen(Field field, String value) {
        return value(field).equals(value);
    }

    public List<Fault> faultsOf(Field field) {
        return faults.stream().filter(fault -> fault.field() == field).toList();
    }

    public boolean faulty(Field field) {
        return !faultsOf(field).isEmpty();
    }
}
