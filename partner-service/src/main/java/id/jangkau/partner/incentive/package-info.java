/** What agencies earn: contributions paid under their kode iuran, by the rate of the agreement in force that day. */
@NullMarked
package id.jangkau.partner.incentive;

import org.jspecify.annotations.NullMarked;
