/** Where personal data is sealed before it is stored, and opened when it is read. */
@NullMarked
package id.jangkau.registration.participant.store;

import org.jspecify.annotations.NullMarked;
