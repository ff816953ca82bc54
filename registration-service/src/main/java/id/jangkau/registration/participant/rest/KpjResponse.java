package id.jangkau.registration.participant.rest;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import id.jangkau.registration.participant.RecordKpj;
import id.jangkau.registration.participant.domain.KpjOutcome;

/**
 * What became of one KPJ.
 *
 * @param outcome RECORDED, UNCHANGED or REFUSED
 * @param code why it was refused
 */
record KpjResponse(
        UUID participantId, String outcome, @Nullable String code) {
    static List<KpjResponse> of(List<RecordKpj.Sent> sent, List<KpjOutcome> outcomes) {
        return IntStream.range(0, sent.size())
                .mapToObj(i -> of(sent.get(i).participantId(), outcomes.get(i)))
                .toList();
    }

    private static KpjResponse of(UUID participant, KpjOutcome outcome) {
        return outcome.isRefusal()
                ? new KpjResponse(participant, "REFUSED", outcome.name())
                : new KpjResponse(participant, outcome.name(), null);
    }
}
