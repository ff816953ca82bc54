package id.jangkau.registration.batch.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import id.jangkau.foundation.problem.StrictJson;
import id.jangkau.registration.batch.domain.BatchFormat;
import id.jangkau.registration.batch.domain.RowError;
import id.jangkau.registration.batch.domain.SpooledRow;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Files and what is read from them. */
final class Rows {
    static final String HEADER = String.join(",", EnrollmentColumn.headers());

    private Rows() {}

    /** A row that is right in everything. */
    static String good(int number) {
        return ("R-%d,2025-03-14T10:15:30+08:00,001,5171015708900001,NI LUH CONTOH,1990-08-17,FEMALE,,,Jl. Contoh 1,,TRADER,"
                        + "51.71.01,1000000,JKK+JKM+JHT,1,2025-03-14T10:00:00+08:00,2025-01")
                .formatted(number);
    }

    static List<SpooledRow> ofCsv(String file) {
        return of(BatchFormat.CSV, file.getBytes(UTF_8));
    }

    static List<SpooledRow> of(BatchFormat format, byte[] file) {
        try {
            RowReader reader = RowReader.of(format, new LineReader(new ByteArrayInputStream(file)));
            List<SpooledRow> rows = new ArrayList<>();
            for (SpooledRow row = reader.next(); row != null; row = reader.next()) {
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the application has it. */
    static ObjectMapper json() {
        ObjectMapper json = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
        new StrictJson().customize(json);
        return json;
    }

    /** Of each row the code of what is wrong with it, or its reference. */
    static List<String> told(List<SpooledRow> rows) {
        return rows.stream()
                .map(row -> row.defects().stream()
                        .map(RowError::code)
                        .findFirst()
                        .orElseGet(() -> row.cells().getFirst()))
                .toList();
    }
}
