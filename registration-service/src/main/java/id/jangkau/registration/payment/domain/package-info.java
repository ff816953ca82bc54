/** Billings and contributions; plain Java. */
@NullMarked
package id.jangkau.registration.payment.domain;

import org.jspecify.annotations.NullMarked;
