/** Billings and contributions in PostgreSQL. */
@NullMarked
package id.jangkau.registration.payment.store;

import org.jspecify.annotations.NullMarked;
