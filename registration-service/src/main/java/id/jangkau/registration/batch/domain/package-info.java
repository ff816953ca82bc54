/** What a file, its chunks and its rows are. */
@NullMarked
package id.jangkau.registration.batch.domain;

import org.jspecify.annotations.NullMarked;
