package id.jangkau.partner;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

import org.junit.jupiter.api.Test;

import id.jangkau.foundation.problem.Messages;
import id.jangkau.partner.agency.domain.FaultCode;
import id.jangkau.partner.credential.domain.KeyFault;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemTextsTest {
    private static final List<String> PROBLEMS = List.of(
            "AGENCY_NOT_ACTIVE",
            "AGREEMENT_NUMBER_TAKEN",
            "AGREEMENT_OVERLAPS",
            "BANK_CODE_TAKEN",
            "BRANCH_CODE_TAKEN",
            "BRANCH_REFUSED",
            "CHECKLIST_INCOMPLETE",
            "DOCUMENT_STORE_UNAVAILABLE",
            "DOCUMENT_TOO_LARGE",
            "FOREIGN_FORM",
            "FOUR_EYES",
            "HEADER_REFUSED",
            "ILLEGAL_TRANSITION",
            "KEYCLOAK_UNAVAILABLE",
            "LISTING_REFUSED",
            "LOG_UNAVAILABLE",
            "MALFORMED_CSV",
            "MONTH_NOT_OVER",
            "PDF_ENCRYPTED",
            "PDF_UNREADABLE",
            "PRIVATE_KEY_SENT",
            "PROFILE_REFUSED",
            "REASON_REQUIRED",
            "REFUSED",
            "TOO_MANY_CREDENTIALS");
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Messages.INDONESIAN);

    private final Messages messages = new Messages();

    @Test
    void everyProblemHasATitleInBothLanguages() {
        for (var language : LANGUAGES) {
            assertThat(PROBLEMS)
                    .allSatisfy(
                            code -> assertThat(messages.title(code, language)).isNotEqualTo(code));
        }
    }

    @Test
    void everyFaultHasATextInBothLanguages() {
        for (var language : LANGUAGES) {
            assertThat(Arrays.asList(FaultCode.values()))
                    .allSatisfy(code -> assertThat(messages.detail(code.name(), List.of(1, 2), language))
                            .isPresent());
        }
    }

    @Test
    void everyFaultOfAKeyHasATextInBothLanguages() {
        for (var language : LANGUAGES) {
            assertThat(Arrays.asList(KeyFault.values()))
                    .allSatisfy(code -> assertThat(messages.detail(code.name(), List.of(), language))
                            .isPresent());
        }
    }

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(keysOf("problems.properties")).isEqualTo(keysOf("problems_id.properties"));
    }

    private static Set<Object> keysOf(String file) throws IOException {
        var texts = new Properties();
        try (var content = ProblemTextsTest.class.getResourceAsStream("/" + file)) {
            texts.load(Objects.requireNonNull(content));
        }
        return texts.keySet();
    }
}
