package id.jangkau.registration.participant.domain;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Which participant has which KPJ, as far as a list of them is concerned; decides the list row by row. */
public final class KpjRegister {
    private final Map<UUID, Optional<Kpj>> ofParticipants;
    private final Map<Kpj, UUID> owners;
    private final Map<UUID, Kpj> recorded = new LinkedHashMap<>();

    /**
     * @param ofParticipants those of the list that exist, with the KPJ of those who have one
     * @param owners who has those of the list that are taken
     */
    public KpjRegister(Map<UUID, Optional<Kpj>> ofParticipants, Map<Kpj, UUID> owners) {
        this.ofParticipants = new HashMap<>(ofParticipants);
        this.owners = new HashMap<>(owners);
    }

    public KpjOutcome decide(UUID participant, Optional<Kpj> written) {
        if (written.isEmpty()) {
            return KpjOutcome.KPJ_MALFORMED;
        }
        Kpj kpj = written.get();
        Optional<Kpj> before = ofParticipants.get(participant);
        if (before == null) {
            return KpjOutcome.PARTICIPANT_UNKNOWN;
        }
        if (before.isPresent()) {
            return before.get().equals(kpj) ? KpjOutcome.UNCHANGED : KpjOutcome.KPJ_CHANGED;
        }
        if (owners.containsKey(kpj)) {
            return KpjOutcome.KPJ_TAKEN;
        }
        ofParticipants.put(participant, written);
        owners.put(kpj, participant);
        recorded.put(participant, kpj);
        return KpjOutcome.RECORDED;
    }

    /** What is to be stored of everything decided so far. */
    public Map<UUID, Kpj> recorded() {
        return new LinkedHashMap<>(recorded);
    }
}
