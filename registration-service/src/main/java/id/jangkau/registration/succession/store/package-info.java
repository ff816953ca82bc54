/** Successions in PostgreSQL, and who is still to be handed over. */
@NullMarked
package id.jangkau.registration.succession.store;

import org.jspecify.annotations.NullMarked;
