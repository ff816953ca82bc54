package id.jangkau.foundation.problem;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;

/** Reads texts that can be kept: JSON can spell a NUL and half a character, UTF-8 in PostgreSQL has neither. */
final class StorableText extends StringDeserializer {
    private static final long serialVersionUID = 1;

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        String text = super.deserialize(json, context);
        if (text != null && text.codePoints().anyMatch(StorableText::cannotBeKept)) {
            throw context.weirdStringException(text, String.class, "has characters that no text has");
        }
        return text;
    }

    private static boolean cannotBeKept(int character) {
        return character == 0 || Character.getType(character) == Character.SURROGATE;
    }
}
