package id.jangkau.partner.agency.store;

import java.io.IOException;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import id.jangkau.partner.agency.domain.Agency;
import id.jangkau.partner.agency.domain.Branch;
import id.jangkau.partner.agency.domain.Listing;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.agency.domain.Periods;
import id.jangkau.partner.agency.domain.Standing;
import id.jangkau.partner.agency.domain.Status;

/** An agency as the audit log keeps it: all of it. */
record RecordedAgency(
        long version, Status status, Listing listing, Standing standing, Periods periods, List<Branch> branches) {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule().addSerializer(PartnerId.class, new IdAsText()))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** What every record has, whatever else is recorded now or was then. */
    record Place(long version, Status status) {}

    /** Taken apart, so that whatever an agency gets is recorded too. */
    static String json(Agency agency) {
        return switch (agency) {
            case Agency(var id, var version, var listing, var standing, var periods, var branches) ->
                write(new RecordedAgency(version, standing.status(), listing, standing, periods, branches));
        };
    }

    static @Nullable Place place(@Nullable String json) {
        try {
            return json == null ? null : JSON.readValue(json, Place.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the audit log has a record of an agency that is none", e);
        }
    }

    private static String write(RecordedAgency agency) {
        try {
            return JSON.writeValueAsString(agency);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("an agency that is not JSON", e);
        }
    }

    private static final class IdAsText extends StdSerializer<PartnerId> {
        private static final long serialVersionUID = 1;

        IdAsText() {
            super(PartnerId.class);
        }

        @Override
        public void serialize(PartnerId id, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(id.value().toString());
        }
    }
}
