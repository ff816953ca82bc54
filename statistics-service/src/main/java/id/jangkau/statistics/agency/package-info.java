/** How many BPRs are agents, and what each of them has achieved. */
@NullMarked
package id.jangkau.statistics.agency;

import org.jspecify.annotations.NullMarked;
