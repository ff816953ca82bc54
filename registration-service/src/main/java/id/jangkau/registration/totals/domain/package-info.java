/** Totals, as values. */
@NullMarked
package id.jangkau.registration.totals.domain;

import org.jspecify.annotations.NullMarked;
