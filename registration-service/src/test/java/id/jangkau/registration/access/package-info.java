/** Tests. */
@NullMarked
package id.jangkau.registration.access;

import org.jspecify.annotations.NullMarked;
