/** Whether the counters are what their rows add up to. */
@NullMarked
package id.jangkau.statistics.reconciliation;

import org.jspecify.annotations.NullMarked;
