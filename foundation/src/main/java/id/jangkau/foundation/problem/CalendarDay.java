package id.jangkau.foundation.problem;

import java.io.IOException;
import java.time.LocalDate;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;

/** Reads days as RFC 3339 writes them: in years of four digits, which every database knows, and from 1 on. */
final class CalendarDay extends StdScalarDeserializer<LocalDate> {
    private static final long serialVersionUID = 1;
    private static final int LAST_YEAR = 9999;

    CalendarDay() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
        LocalDate day = LocalDateDeserializer.INSTANCE.deserialize(json, context);
        if (day != null && (day.getYear() < 1 || day.getYear() > LAST_YEAR)) {
            throw context.weirdStringException(day.toString(), LocalDate.class, "is in no year from 1 to 9999");
        }
        return day;
    }
}
