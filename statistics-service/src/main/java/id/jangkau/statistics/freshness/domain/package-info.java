/** What is known of the last events counted. */
@NullMarked
package id.jangkau.statistics.freshness.domain;

import org.jspecify.annotations.NullMarked;
