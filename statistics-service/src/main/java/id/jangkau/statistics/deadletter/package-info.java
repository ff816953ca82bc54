/** What could not be read or applied, listed and replayed. */
@NullMarked
package id.jangkau.statistics.deadletter;

import org.jspecify.annotations.NullMarked;
