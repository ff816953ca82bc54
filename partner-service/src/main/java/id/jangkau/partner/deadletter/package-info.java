/** What could not be read or applied, listed and replayed. */
@NullMarked
package id.jangkau.partner.deadletter;

import org.jspecify.annotations.NullMarked;
