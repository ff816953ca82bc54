package id.jangkau.foundation.problem;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;

/** Reads texts that can be kept: JSON can spell a NUL and half a character, UTF-8 in PostgreSQL has neither. */
public final class StorableText extends StringDeserializer {
    private static final long serialVersionUID = 1;

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        String text = super.deserialize(json, context);
        if (text != null && !isStorable(text)) {
            throw context.weirdStringException(text, String.class, "has characters that no text has");
        }
        return text;
    }

    /** Whether a text can be kept as it is: without the character NUL, and without halves of characters. */
    public static boolean isStorable(String text) {
        return text.codePoints().noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
    }
}
