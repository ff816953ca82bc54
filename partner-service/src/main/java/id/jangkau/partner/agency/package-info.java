/** A BPR's agency over its whole life: what every other feature here reads and changes. */
@NullMarked
package id.jangkau.partner.agency;

import org.jspecify.annotations.NullMarked;
