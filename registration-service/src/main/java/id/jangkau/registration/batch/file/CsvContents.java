package id.jangkau.registration.batch.file;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.registration.batch.domain.RowError;
import id.jangkau.registration.batch.domain.SpooledRow;
import id.jangkau.registration.enrollment.domain.Refusal;

/** What the cells of a row say. White space around a cell says nothing. */
public final class CsvContents implements RowContents {
    /** What spreadsheets make of long numbers; the digits are lost. */
    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9]+([.,][0-9]+)?[eE]\\+?[0-9]+");

    @Override
    public RowReading read(SpooledRow row, Instant receivedAt) {
        String reference = References.known(cell(row, EnrollmentColumn.REFERENCE));
        if (!row.defects().isEmpty()) {
            return new RowReading.Unreadable(reference, row.defects());
        }
        RowDraft draft = new RowDraft();
        List<RowError> errors = new ArrayList<>();
        for (EnrollmentColumn column : EnrollmentColumn.values()) {
            read(column, cell(row, column), draft, errors);
        }
        try {
            RowReading.Worker worker = new RowReading.Worker(draft.request().toForm(receivedAt));
            return errors.isEmpty() ? worker : new RowReading.Unreadable(reference, errors);
        } catch (ProblemException incomplete) {
            return new RowReading.Unreadable(reference, withMissing(errors, incomplete));
        }
    }

    @Override
    public RowError refusal(Refusal refusal) {
        return new RowError(column(refusal.field()), refusal.code().name(), refusal.arguments());
    }

    @Override
    public List<String> cells(SpooledRow row) {
        return row.cells();
    }

    private static void read(EnrollmentColumn column, String cell, RowDraft draft, List<RowError> errors) {
        if (cell.isEmpty()) {
            return;
        }
        if (column == EnrollmentColumn.NIK && SCIENTIFIC.matcher(cell).matches()) {
            errors.add(RowError.of(column.header(), "DIGITS_LOST"));
            return;
        }
        try {
            column.read(draft, cell);
        } catch (RuntimeException notOfItsForm) {
            errors.add(RowError.of(column.header(), "WRONG_TYPE"));
        }
    }

    /** What could not be read is not also missing. */
    private static List<RowError> withMissing(List<RowError> errors, ProblemException incomplete) {
        Set<String> named = new HashSet<>(errors.stream().map(RowError::field).toList());
        List<RowError> all = new ArrayList<>(errors);
        incomplete.errors().stream()
                .filter(error -> named.add(column(error.field())))
                .forEach(error -> all.add(new RowError(column(error.field()), error.code(), error.arguments())));
        return all;
    }

    private static String column(String path) {
        return EnrollmentColumn.ofPath(path).map(EnrollmentColumn::header).orElse(path);
    }

    private static String cell(SpooledRow row, EnrollmentColumn column) {
        return column.in(row.cells()).strip();
    }
}
