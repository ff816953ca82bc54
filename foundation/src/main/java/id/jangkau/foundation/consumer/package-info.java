/** Events are applied in batches, once each; what cannot be read is parked, and nothing is lost while the database is away. */
@NullMarked
package id.jangkau.foundation.consumer;

import org.jspecify.annotations.NullMarked;
