/** Events come in here. */
@NullMarked
package id.jangkau.statistics.projection.kafka;

import org.jspecify.annotations.NullMarked;
