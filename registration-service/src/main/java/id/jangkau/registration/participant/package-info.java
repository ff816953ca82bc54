/** Who a worker is: one person, one record; identities encrypted, found by a blind index. */
@NullMarked
package id.jangkau.registration.participant;

import org.jspecify.annotations.NullMarked;
