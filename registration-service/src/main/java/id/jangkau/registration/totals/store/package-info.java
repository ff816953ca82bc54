/** Totals of the tables. */
@NullMarked
package id.jangkau.registration.totals.store;

import org.jspecify.annotations.NullMarked;
