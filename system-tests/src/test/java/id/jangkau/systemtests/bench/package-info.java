/** {@code make bench}: what the packaged services do, beside the least work that the same machine could do it with. */
@NullMarked
package id.jangkau.systemtests.bench;

import org.jspecify.annotations.NullMarked;
