/** Counters made from rows once more, and compared. */
@NullMarked
package id.jangkau.statistics.reconciliation.store;

import org.jspecify.annotations.NullMarked;
