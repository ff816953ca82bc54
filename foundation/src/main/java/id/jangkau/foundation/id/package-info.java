/** Ids made here, so that batches of inserts need not ask the database for them. */
@NullMarked
package id.jangkau.foundation.id;

import org.jspecify.annotations.NullMarked;
