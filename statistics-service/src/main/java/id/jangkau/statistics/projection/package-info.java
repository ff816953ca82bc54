/** What the events add up to: one row an aggregate, and counters moved by the difference of old and new state. */
@NullMarked
package id.jangkau.statistics.projection;

import org.jspecify.annotations.NullMarked;
