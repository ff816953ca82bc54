/** What happens when money is received: protection starts. */
@NullMarked
package id.jangkau.registration.payment;

import org.jspecify.annotations.NullMarked;
