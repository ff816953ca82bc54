/** Whether this service can do its work. */
@NullMarked
package id.jangkau.statistics.health;

import org.jspecify.annotations.NullMarked;
