package id.jangkau.partner.checklist.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import id.jangkau.partner.checklist.domain.Item.State;
import id.jangkau.partner.profile.domain.DataForms;
import id.jangkau.partner.profile.domain.Datum;

import static org.assertj.core.api.Assertions.assertThat;

class ChecklistTest {
    private static final Requirement NIB = new Requirement.Told(Datum.NIB);
    private static final Requirement NPWP = new Requirement.Told(Datum.NPWP);
    private static final Requirement DEED = new Requirement.Sent("deed");

    private final Checklist checklist =
            new Checklist(List.of(NIB, NPWP, DEED), new DataForms(Map.of(Datum.NIB, Pattern.compile("[0-9]{13}"))));

    @Test
    void saysOfEachRequirementHowItIsWithIt() {
        assertThat(checklist.items(Map.of(Datum.NIB, "123"), Set.of("licence")))
                .containsExactly(
                        new Item(NIB, State.MALFORMED), new Item(NPWP, State.MISSING), new Item(DEED, State.MISSING));
    }

    @Test
    void isFulfilledByWhatHasTheFormAndByWhatHasNone() {
        assertThat(checklist.items(Map.of(Datum.NIB, "1234567890123", Datum.NPWP, "any"), Set.of("deed")))
                .allMatch(Item::fulfilled);
    }

    @Test
    void namesPapersAndDataAsTheirCallersDo() {
        assertThat(DEED.field()).isEqualTo("documents.deed");
        assertThat(NIB.field()).isEqualTo("nib");
    }
}
