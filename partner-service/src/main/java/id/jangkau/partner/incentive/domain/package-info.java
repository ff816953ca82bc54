/** Entries, lines and sums of the incentive; plain Java. */
@NullMarked
package id.jangkau.partner.incentive.domain;

import org.jspecify.annotations.NullMarked;
