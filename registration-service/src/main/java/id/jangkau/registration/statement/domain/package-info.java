/** A day's statement; plain Java. */
@NullMarked
package id.jangkau.registration.statement.domain;

import org.jspecify.annotations.NullMarked;
