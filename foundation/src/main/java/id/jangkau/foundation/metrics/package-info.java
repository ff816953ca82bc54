/** What is counted of every service. */
@NullMarked
package id.jangkau.foundation.metrics;

import org.jspecify.annotations.NullMarked;
