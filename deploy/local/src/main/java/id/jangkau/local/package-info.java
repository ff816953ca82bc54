/** Jangkau on one machine: {@code make up}. */
@NullMarked
package id.jangkau.local;

import org.jspecify.annotations.NullMarked;
