/** Batches, their sealed chunks and the outcome of each row. */
@NullMarked
package id.jangkau.registration.batch.store;

import org.jspecify.annotations.NullMarked;
