/** Everything a service ever announced, told anew as it is now: after Kafka lost what the database still has. */
@NullMarked
package id.jangkau.foundation.announcement;

import org.jspecify.annotations.NullMarked;
