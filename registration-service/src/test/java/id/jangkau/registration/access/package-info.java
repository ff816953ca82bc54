/** Tests of what is noted of accesses to persons. */
@NullMarked
package id.jangkau.registration.access;

import org.jspecify.annotations.NullMarked;
