package id.jangkau.statistics.coverage.rest;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import id.jangkau.statistics.coverage.domain.Note;
import id.jangkau.statistics.coverage.domain.Note.Code;

import static org.assertj.core.api.Assertions.assertThat;

class NoteTextsTest {
    @ParameterizedTest
    @EnumSource(Code.class)
    void everyNoteHasATextInBothLanguages(Code code) {
        Note note = new Note(code, List.of("first", "second"));

        String english = NoteResponse.of(note, Locale.ENGLISH).text();
        String indonesian = NoteResponse.of(note, Locale.of("id")).text();

        assertThat(english).isNotBlank().isNotEqualTo(indonesian);
        assertThat(indonesian).isNotBlank();
    }
}
