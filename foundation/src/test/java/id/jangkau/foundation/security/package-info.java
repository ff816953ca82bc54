/** Tests of who is calling. */
@NullMarked
package id.jangkau.foundation.security;

import org.jspecify.annotations.NullMarked;
