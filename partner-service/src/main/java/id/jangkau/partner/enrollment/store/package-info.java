/** Keeps when each agency enrolled last. */
@NullMarked
package id.jangkau.partner.enrollment.store;

import org.jspecify.annotations.NullMarked;
