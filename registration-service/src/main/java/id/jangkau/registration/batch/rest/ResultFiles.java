package id.jangkau.registration.batch.rest;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.StreamingOutput;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.ObjectMapper;

import id.jangkau.foundation.problem.Messages;
import id.jangkau.registration.batch.ReadBatches;
import id.jangkau.registration.batch.domain.Batch;
import id.jangkau.registration.batch.domain.Outcome;
import id.jangkau.registration.batch.file.CsvLine;
import id.jangkau.registration.batch.file.EnrollmentColumn;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What became of the rows, as files that are written while they are read. */
@Singleton
class ResultFiles {
    private static final List<String> RESULT_COLUMNS =
            List.of("row", "line", "reference", "outcome", "enrollment_id", "reasons");
    /** Without it spreadsheets take UTF-8 for something else, and a name comes back broken. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final ReadBatches readBatches;
    private final Messages messages;
    private final ObjectMapper json;

    ResultFiles(ReadBatches readBatches, Messages messages, ObjectMapper json) {
        this.readBatches = readBatches;
        this.messages = messages;
        this.json = json;
    }

    StreamingOutput ndjson(Batch batch, @Nullable Outcome outcome, Locale locale) {
        return out -> readBatches.eachResult(
                batch, outcome, result -> write(out, line(RowResponse.of(result, messages, locale))));
    }

    StreamingOutput csv(Batch batch, @Nullable Outcome outcome, Locale locale) {
        return out -> {
            write(out, CsvLine.of(RESULT_COLUMNS));
            readBatches.eachResult(batch, outcome, result -> {
                RowResponse row = RowResponse.of(result, messages, locale);
                write(
                        out,
                        CsvLine.of(List.of(
                                String.valueOf(row.row()),
                                String.valueOf(row.line()),
                                Objects.requireNonNullElse(row.reference(), ""),
                                row.outcome().name(),
                                Objects.toString(row.enrollmentId(), ""),
                                row.reasons())));
            });
        };
    }

    /** The refused rows as they were sent, with two columns more that are ignored when the corrected file is sent. */
    StreamingOutput refused(Batch batch, Locale locale) {
        return out -> {
            write(out, BYTE_ORDER_MARK);
            write(out, CsvLine.of(withTwoMore(List.copyOf(EnrollmentColumn.headers()), "row", "reasons")));
            readBatches.eachRefused(
                    batch,
                    (refused, result) -> write(
                            out,
                            CsvLine.of(withTwoMore(
                                    refused.cells(),
                                    String.valueOf(refused.row()),
                                    RowResponse.of(result, messages, locale).reasons()))));
        };
    }

    private static List<String> withTwoMore(List<String> cells, String row, String reasons) {
        List<String> all = new ArrayList<>(cells);
        while (all.size() < EnrollmentColumn.values().length) {
            all.add("");
        }
        all.add(row);
        all.add(reasons);
        return all;
    }

    private String line(RowResponse row) {
        try {
            return json.writeValueAsString(row) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(OutputStream out, String text) {
        try {
            out.write(text.getBytes(UTF_8));
        } catch (IOException whoReadsIsGone) {
            throw new UncheckedIOException(whoReadsIsGone);
        }
    }
}
