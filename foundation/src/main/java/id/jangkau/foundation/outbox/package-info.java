/** State and event are written in one transaction; the relay carries the event to Kafka, at least once and in order per key. */
@NullMarked
package id.jangkau.foundation.outbox;

import org.jspecify.annotations.NullMarked;
