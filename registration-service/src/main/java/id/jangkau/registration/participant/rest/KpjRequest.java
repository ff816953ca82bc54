package id.jangkau.registration.participant.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.registration.participant.RecordKpj;

/** The number of a participant. */
record KpjRequest(@Nullable UUID participantId, @Nullable String kpj) {
    private static final int MOST = 1_000;

    static List<RecordKpj.Sent> toSent(@Nullable List<@Nullable KpjRequest> rows) {
        if (rows == null) {
            throw ProblemException.invalidRequest(List.of(FieldError.of("", "REQUIRED")));
        }
        if (rows.isEmpty() || rows.size() > MOST) {
            throw ProblemException.invalidRequest(List.of(FieldError.of("", "OUT_OF_RANGE", 1, MOST)));
        }
        List<FieldError> errors = new ArrayList<>();
        List<RecordKpj.Sent> sent = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            KpjRequest row = rows.get(i);
            if (row == null || row.participantId == null) {
                errors.add(FieldError.of("[" + i + "].participantId", "REQUIRED"));
            } else if (row.kpj == null) {
                errors.add(FieldError.of("[" + i + "].kpj", "REQUIRED"));
            } else {
                sent.add(
                        new RecordKpj.Sent(Objects.requireNonNull(row.participantId), Objects.requireNonNull(row.kpj)));
            }
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalidRequest(errors);
        }
        return sent;
    }

    @Override
    public String toString() {
        return "KpjRequest[" + participantId + "]";
    }
}
