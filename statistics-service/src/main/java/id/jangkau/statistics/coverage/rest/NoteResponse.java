package id.jangkau.statistics.coverage.rest;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import id.jangkau.statistics.coverage.domain.Note;

/** Why a figure is missing, or what to know about it: a stable code, and a text in the reader's language. */
@Schema(name = "Note")
record NoteResponse(String code, String text) {
    private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    static List<NoteResponse> allOf(List<Note> notes, Locale locale) {
        return notes.stream().map(note -> of(note, locale)).toList();
    }

    static NoteResponse of(Note note, Locale locale) {
        String code = note.code().name();
        String pattern = ResourceBundle.getBundle(
                        "notes", locale, Thread.currentThread().getContextClassLoader(), EXACT)
                .getString(code);
        return new NoteResponse(
                code, new MessageFormat(pattern, locale).format(note.arguments().toArray()));
    }
}
