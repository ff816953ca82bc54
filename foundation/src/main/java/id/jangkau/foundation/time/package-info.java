/** The day of every count is the day in Bali. */
@NullMarked
package id.jangkau.foundation.time;

import org.jspecify.annotations.NullMarked;
