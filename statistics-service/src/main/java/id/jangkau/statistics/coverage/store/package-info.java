/** Counters and reference rows, read together. */
@NullMarked
package id.jangkau.statistics.coverage.store;

import org.jspecify.annotations.NullMarked;
