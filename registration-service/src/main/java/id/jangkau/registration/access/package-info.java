/** Who looked at whom: every access to a person is noted, and read by auditors. */
@NullMarked
package id.jangkau.registration.access;

import org.jspecify.annotations.NullMarked;
