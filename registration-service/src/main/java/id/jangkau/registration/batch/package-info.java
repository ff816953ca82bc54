/** Files of many workers: received whole, worked off chunk by chunk, answered row by row. */
@NullMarked
package id.jangkau.registration.batch;

import org.jspecify.annotations.NullMarked;
