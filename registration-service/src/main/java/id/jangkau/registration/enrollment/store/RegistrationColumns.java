package id.jangkau.registration.enrollment.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.jangkau.registration.contribution.domain.Quote;
import id.jangkau.registration.enrollment.domain.Protection;
import id.jangkau.registration.enrollment.domain.Registration;
import id.jangkau.registration.enrollment.domain.Transfer;
import id.jangkau.registration.enrollment.domain.Warning;

/** The columns that hold values as JSON or arrays. */
@Singleton
class RegistrationColumns {
    private final ObjectMapper json;
    private final JavaType periods;
    private final JavaType transfers;

    RegistrationColumns(ObjectMapper json) {
        this.json = json;
        this.periods = json.getTypeFactory().constructCollectionType(List.class, Protection.class);
        this.transfers = json.getTypeFactory().constructCollectionType(List.class, Transfer.class);
    }

    Registration read(ResultSet row) throws SQLException {
        try {
            return new Registration(
                    row.getObject("enrollment_id", UUID.class),
                    row.getString("reference"),
                    row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                    json.readValue(row.getString("quote"), Quote.class),
                    row.getString("billing_code"),
                    Arrays.stream((String[]) row.getArray("warnings").getArray())
                            .map(Warning::valueOf)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Protection> protection(ResultSet row) throws SQLException {
        return read(row.getString("protection"), periods);
    }

    List<Transfer> transfers(ResultSet row) throws SQLException {
        String column = row.getString("transfers");
        return column.equals("[]") ? List.of() : read(column, transfers);
    }

    private <T> List<T> read(String column, JavaType type) {
        try {
            return json.readValue(column, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** E.g. {@code JHT+JKK+JKM}. */
    static String joined(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().collect(Collectors.joining("+"));
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
