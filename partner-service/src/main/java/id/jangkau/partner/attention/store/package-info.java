/** Finds what wants attention. */
@NullMarked
package id.jangkau.partner.attention.store;

import org.jspecify.annotations.NullMarked;
