/** Accesses in PostgreSQL; only ever added to. */
@NullMarked
package id.jangkau.registration.access.store;

import org.jspecify.annotations.NullMarked;
