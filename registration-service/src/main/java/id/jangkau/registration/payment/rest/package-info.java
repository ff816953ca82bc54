/** Billings and payments over HTTP. */
@NullMarked
package id.jangkau.registration.payment.rest;

import org.jspecify.annotations.NullMarked;
