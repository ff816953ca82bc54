package id.jangkau.partner.profile.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import id.jangkau.partner.agency.domain.Fault;

/** What each datum must look like. */
public record DataForms(Map<Datum, Pattern> forms) {
    public DataForms {
        forms = Map.copyOf(forms);
    }

    public boolean fits(Datum datum, String value) {
        var form = forms.get(datum);
        return form == null || form.matcher(value).matches();
    }

    /** All that speaks against this data, in its order. */
    public List<Fault> faults(Map<Datum, String> data) {
        var sorted = new EnumMap<Datum, String>(Datum.class);
        sorted.putAll(data);
        return sorted.entrySet().stream()
                .filter(entry -> !fits(entry.getKey(), entry.getValue()))
                .map(entry -> Fault.of(entry.getKey().field(), entry.getKey().malformed()))
                .toList();
    }
}
