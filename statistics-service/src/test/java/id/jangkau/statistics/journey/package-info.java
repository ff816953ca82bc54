/** The whole service with real PostgreSQL and Kafka. */
@NullMarked
package id.jangkau.statistics.journey;

import org.jspecify.annotations.NullMarked;
