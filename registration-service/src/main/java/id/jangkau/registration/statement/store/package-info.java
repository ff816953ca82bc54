/** Statements as PostgreSQL adds them up. */
@NullMarked
package id.jangkau.registration.statement.store;

import org.jspecify.annotations.NullMarked;
