/** Keeps the copy of agencies. */
@NullMarked
package id.jangkau.registration.agency.store;

import org.jspecify.annotations.NullMarked;
