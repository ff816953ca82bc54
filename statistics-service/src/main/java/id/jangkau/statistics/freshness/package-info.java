/** How far the figures have followed the events. */
@NullMarked
package id.jangkau.statistics.freshness;

import org.jspecify.annotations.NullMarked;
