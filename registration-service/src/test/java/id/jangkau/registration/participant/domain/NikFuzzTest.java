package id.jangkau.registration.participant.domain;

import java.time.LocalDate;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is called a NIK, it is one or it is none. */
class NikFuzzTest {
    @FuzzTest
    void itIsANikOrNone(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        Nik.parse(text).ifPresent(nik -> {
            assertThat(nik.digits()).isEqualTo(text).matches("[0-9]{16}");
            assertThat(nik.masked()).hasSize(16).contains("******");
            assertThat(nik.regencyOfIssue()).matches("[0-9]{2}\\.[0-9]{2}");
            assertThat(nik.sex()).isNotNull();
            nik.agreesWith(LocalDate.of(1990, 8, 17));
        });
    }
}
