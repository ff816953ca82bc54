/** Dead letters for administrators. */
@NullMarked
package id.jangkau.statistics.deadletter.rest;

import org.jspecify.annotations.NullMarked;
