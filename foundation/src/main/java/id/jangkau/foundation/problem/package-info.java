/** Every error is answered as an RFC 9457 problem with a stable code, in Indonesian or English. */
@NullMarked
package id.jangkau.foundation.problem;

import org.jspecify.annotations.NullMarked;
