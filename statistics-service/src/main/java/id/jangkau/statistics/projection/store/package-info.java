/** One statement a batch. */
@NullMarked
package id.jangkau.statistics.projection.store;

import org.jspecify.annotations.NullMarked;
