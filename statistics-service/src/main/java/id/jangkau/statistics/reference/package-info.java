/** Regions that figures are asked for. */
@NullMarked
package id.jangkau.statistics.reference;

import org.jspecify.annotations.NullMarked;
