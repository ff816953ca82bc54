/** How far coverage has come, for a region, on any day. */
@NullMarked
package id.jangkau.statistics.coverage;

import org.jspecify.annotations.NullMarked;
