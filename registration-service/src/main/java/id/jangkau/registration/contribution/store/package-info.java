/** Reads the effective-dated tables. */
@NullMarked
package id.jangkau.registration.contribution.store;

import org.jspecify.annotations.NullMarked;
