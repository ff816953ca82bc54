package id.jangkau.registration.participant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.jangkau.foundation.audit.AuditLog;
import id.jangkau.foundation.audit.Deed;
import id.jangkau.registration.participant.domain.Kpj;
import id.jangkau.registration.participant.domain.KpjOutcome;
import id.jangkau.registration.participant.domain.KpjRegister;
import id.jangkau.registration.participant.store.KpjRows;

/** Takes note of the numbers that the authority gives participants. */
@ApplicationScoped
public class RecordKpj {
    private final KpjRows rows;
    private final AuditLog log;

    RecordKpj(KpjRows rows, AuditLog log) {
        this.rows = rows;
        this.log = log;
    }

    /** That a participant has a KPJ, as the authority wrote it. */
    public record Sent(UUID participantId, String kpj) {
        @Override
        public String toString() {
            return "Sent[" + participantId + "]";
        }
    }

    /**
     * One outcome for each, in their order; what is recorded is stored when this returns.
     *
     * @param by subject of who sends them
     */
    @Transactional
    public List<KpjOutcome> record(List<Sent> sent, String by) {
        rows.writeAlone();
        List<Optional<Kpj>> written =
                sent.stream().map(row -> Kpj.parse(row.kpj())).toList();
        KpjRegister register = new KpjRegister(
                rows.ofParticipants(
                        sent.stream().map(Sent::participantId).distinct().toList()),
                rows.ownersOf(
                        written.stream().flatMap(Optional::stream).distinct().toList()));
        List<KpjOutcome> outcomes = new ArrayList<>(sent.size());
        for (int i = 0; i < sent.size(); i++) {
            outcomes.add(register.decide(sent.get(i).participantId(), written.get(i)));
        }
        Map<UUID, Kpj> recorded = register.recorded();
        rows.insert(recorded);
        log.note(recorded.keySet().stream()
                .map(participant -> Deed.simple(by, null, "RECORD_KPJ", List.of(participant)))
                .toList());
        return outcomes;
    }
}
