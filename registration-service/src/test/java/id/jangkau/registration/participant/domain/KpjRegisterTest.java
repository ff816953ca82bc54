package id.jangkau.registration.participant.domain;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class KpjRegisterTest {
    private static final Kpj ONE = new Kpj("24071234567");
    private static final Kpj OTHER = new Kpj("2407AB34568");
    private static final UUID NEW = new UUID(0, 1);
    private static final UUID SECOND_NEW = new UUID(0, 2);
    private static final UUID NUMBERED = new UUID(0, 3);

    private final KpjRegister register = new KpjRegister(
            Map.of(NEW, Optional.empty(), SECOND_NEW, Optional.empty(), NUMBERED, Optional.of(OTHER)),
            Map.of(OTHER, NUMBERED));

    @Test
    void theFirstNumberOfAParticipantIsRecordedOnce() {
        assertThat(register.decide(NEW, Optional.of(ONE))).isEqualTo(KpjOutcome.RECORDED);
        assertThat(register.decide(NEW, Optional.of(ONE))).isEqualTo(KpjOutcome.UNCHANGED);
        assertThat(register.recorded()).isEqualTo(Map.of(NEW, ONE));
    }

    @Test
    void aNumberIsNeverChangedNorGivenTwice() {
        assertThat(register.decide(NUMBERED, Optional.of(OTHER))).isEqualTo(KpjOutcome.UNCHANGED);
        assertThat(register.decide(NUMBERED, Optional.of(ONE))).isEqualTo(KpjOutcome.KPJ_CHANGED);
        assertThat(register.decide(NEW, Optional.of(OTHER))).isEqualTo(KpjOutcome.KPJ_TAKEN);
        register.decide(NEW, Optional.of(ONE));
        assertThat(register.decide(SECOND_NEW, Optional.of(ONE))).isEqualTo(KpjOutcome.KPJ_TAKEN);
    }

    @Test
    void whatIsNoNumberAndWhoIsNobodyAreSaidSo() {
        assertThat(register.decide(NEW, Optional.empty())).isEqualTo(KpjOutcome.KPJ_MALFORMED);
        assertThat(register.decide(new UUID(0, 9), Optional.of(ONE))).isEqualTo(KpjOutcome.PARTICIPANT_UNKNOWN);
        assertThat(register.recorded()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2407123456", "240712345678", "2407123456-", "2407123456é", " 24071234567"})
    void elevenLettersOrDigitsAreANumber(String written) {
        assertThat(Kpj.parse(written)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Kpj(written));
    }

    @Test
    void smallLettersAreTakenForCapitals() {
        assertThat(Kpj.parse("2407ab34568")).contains(OTHER);
    }

    @Test
    void refusalsAreToldFromTheRest() {
        assertThat(KpjOutcome.RECORDED.isRefusal()).isFalse();
        assertThat(KpjOutcome.UNCHANGED.isRefusal()).isFalse();
        assertThat(KpjOutcome.KPJ_TAKEN.isRefusal()).isTrue();
    }
}
