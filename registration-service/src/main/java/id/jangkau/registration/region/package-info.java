/** Where a worker works. */
@NullMarked
package id.jangkau.registration.region;

import org.jspecify.annotations.NullMarked;
