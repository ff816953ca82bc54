/** registration-service, asked for its totals. */
@NullMarked
package id.jangkau.statistics.reconciliation.registration;

import org.jspecify.annotations.NullMarked;
