/** Keeps entries and settled claims, and reckons from them. */
@NullMarked
package id.jangkau.partner.incentive.store;

import org.jspecify.annotations.NullMarked;
