package id.jangkau.registration.batch.file;

import java.time.Instant;
import java.util.List;

import id.jangkau.registration.batch.domain.RowError;
import id.jangkau.registration.batch.domain.SpooledRow;
import id.jangkau.registration.enrollment.domain.Refusal;

/** What the rows of one format say, and how their errors and refused rows are told in terms of that format. */
public interface RowContents {
    /**
     * Reads a row.
     *
     * @param receivedAt when it happened, for rows that do not say
     */
    RowReading read(SpooledRow row, Instant receivedAt);

    /** A rule's reason against a row, with the field as it is called there. */
    RowError refusal(Refusal refusal);

    /** The row's cells as the template has them; fewer or none when they could not be told apart. */
    List<String> cells(SpooledRow row);
}
