package id.jangkau.partner.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import id.jangkau.partner.checklist.domain.Requirement;
import id.jangkau.partner.profile.domain.Datum;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a bank must have told and sent. */
@ConfigMapping(prefix = "jangkau.checklist")
interface ChecklistConfig {
    /** Whether the branch office can approve only what is complete. */
    @WithDefault("true")
    boolean enforced();

    /** Of its profile. */
    @WithDefault("nib,npwp,contactName,contactPhone,contactEmail,bankName,accountNumber,accountHolder")
    List<String> data();

    /** Papers, by their kinds. */
    @WithDefault("licence,deed")
    List<String> documents();

    /**
     * Data first.
     *
     * @param kinds of papers that can be sent
     * @throws IllegalArgumentException when there is no such datum, or no such paper can be sent
     */
    default List<Requirement> requirements(Set<String> kinds) {
        var requirements = new ArrayList<Requirement>();
        for (var field : data()) {
            requirements.add(new Requirement.Told(Datum.ofField(field)
                    .orElseThrow(() -> new IllegalArgumentException("jangkau.checklist.data: no datum " + field))));
        }
        for (var kind : documents()) {
            if (!kinds.contains(kind)) {
                throw new IllegalArgumentException("jangkau.checklist.documents: no kind " + kind);
            }
            requirements.add(new Requirement.Sent(kind));
        }
        return requirements;
    }
}
