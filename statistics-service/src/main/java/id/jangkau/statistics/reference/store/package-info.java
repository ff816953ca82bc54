/** Reference rows, which come by migration. */
@NullMarked
package id.jangkau.statistics.reference.store;

import org.jspecify.annotations.NullMarked;
