/** What came of replays. */
@NullMarked
package id.jangkau.statistics.deadletter.store;

import org.jspecify.annotations.NullMarked;
