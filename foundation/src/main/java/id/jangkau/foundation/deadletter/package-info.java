/** What a consumer parked, listed and replayed; the table of replays is the service's own. */
@NullMarked
package id.jangkau.foundation.deadletter;

import org.jspecify.annotations.NullMarked;
