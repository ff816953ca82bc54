/** What the tests hold in hand: events as other services send them. */
@NullMarked
package id.jangkau.statistics.testing;

import org.jspecify.annotations.NullMarked;
