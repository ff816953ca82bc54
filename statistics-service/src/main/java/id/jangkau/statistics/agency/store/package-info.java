/** Agencies and their counters, read together. */
@NullMarked
package id.jangkau.statistics.agency.store;

import org.jspecify.annotations.NullMarked;
