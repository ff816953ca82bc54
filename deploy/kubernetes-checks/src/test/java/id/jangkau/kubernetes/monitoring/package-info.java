/** Whether Prometheus reads what there is, and its rules are rules. */
@NullMarked
package id.jangkau.kubernetes.monitoring;

import org.jspecify.annotations.NullMarked;
