/** Where it is kept. */
@NullMarked
package id.jangkau.statistics.freshness.store;

import org.jspecify.annotations.NullMarked;
