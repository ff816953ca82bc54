package id.jangkau.registration;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import id.jangkau.registration.contribution.domain.PriceRefusalCode;
import id.jangkau.registration.enrollment.domain.RefusalCode;
import id.jangkau.registration.payment.domain.BillingRefusal;

import static org.assertj.core.api.Assertions.assertThat;

/** Every reason has a text, in both languages. */
class ProblemTextsTest {
    private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle english = ResourceBundle.getBundle("problems", Locale.ENGLISH, EXACT);
    private final ResourceBundle indonesian = ResourceBundle.getBundle("problems", Locale.of("id"), EXACT);

    @Test
    void everyRefusalHasADetail() {
        List<String> keys = Stream.<Enum<?>[]>of(
                        RefusalCode.values(), PriceRefusalCode.values(), BillingRefusal.Code.values())
                .flatMap(Arrays::stream)
                .map(code -> code.name() + ".detail")
                .toList();
        assertThat(english.keySet()).containsAll(keys);
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(indonesian.keySet()).isEqualTo(english.keySet());
        english.keySet()
                .forEach(key -> assertThat(indonesian.getString(key)).as(key).isNotEqualTo(english.getString(key)));
    }
}
