package id.jangkau.statistics.answer.rest;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Writes figures as CSV or, where they have that form, as SDMX-CSV. */
@Provider
@Produces({MediaTypes.CSV, MediaTypes.SDMX_CSV})
public class CsvWriter implements MessageBodyWriter<Answer<?>> {
    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return Answer.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Answer<?> answer,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        tableOf(answer.figures(), mediaType).writeTo(text);
        text.flush();
    }

    private static Table tableOf(Tabular figures, MediaType mediaType) {
        return MediaType.valueOf(MediaTypes.SDMX_CSV).isCompatible(mediaType) && figures instanceof SdmxTabular sdmx
                ? sdmx.sdmx()
                : figures.table();
    }
}
