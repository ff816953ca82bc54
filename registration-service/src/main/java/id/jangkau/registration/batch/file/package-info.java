/** How a file is read and written: lines, CSV records, columns, JSON. */
@NullMarked
package id.jangkau.registration.batch.file;

import org.jspecify.annotations.NullMarked;
