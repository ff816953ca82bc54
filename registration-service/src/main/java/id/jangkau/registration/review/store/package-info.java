/** Reviews in PostgreSQL. */
@NullMarked
package id.jangkau.registration.review.store;

import org.jspecify.annotations.NullMarked;
