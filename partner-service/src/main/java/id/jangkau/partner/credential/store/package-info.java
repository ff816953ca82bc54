/** Credentials and their use in PostgreSQL; never a secret. */
@NullMarked
package id.jangkau.partner.credential.store;

import org.jspecify.annotations.NullMarked;
