/** A bank merged or closed: another one takes over its participants. */
@NullMarked
package id.jangkau.registration.succession;

import org.jspecify.annotations.NullMarked;
