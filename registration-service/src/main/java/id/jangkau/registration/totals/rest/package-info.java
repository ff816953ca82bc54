/** Totals for other services. */
@NullMarked
package id.jangkau.registration.totals.rest;

import org.jspecify.annotations.NullMarked;
