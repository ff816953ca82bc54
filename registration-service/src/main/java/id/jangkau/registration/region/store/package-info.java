/** Reads the regions. */
@NullMarked
package id.jangkau.registration.region.store;

import org.jspecify.annotations.NullMarked;
