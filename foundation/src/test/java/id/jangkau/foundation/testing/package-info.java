/** What the services' tests start and hold in hand: real parts, signed tokens, a clock that can be set. */
@NullMarked
package id.jangkau.foundation.testing;

import org.jspecify.annotations.NullMarked;
