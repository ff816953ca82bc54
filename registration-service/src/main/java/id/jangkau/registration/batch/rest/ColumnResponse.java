package id.jangkau.registration.batch.rest;

import java.util.Arrays;
import java.util.List;

import id.jangkau.registration.batch.file.EnrollmentColumn;

/**
 * A column of the template.
 *
 * @param form what a cell must look like
 */
record ColumnResponse(String name, boolean required, String form, String example) {
    static List<ColumnResponse> all() {
        return Arrays.stream(EnrollmentColumn.values())
                .map(column -> new ColumnResponse(column.header(), column.required(), column.form(), column.example()))
                .toList();
    }
}
