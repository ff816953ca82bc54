@NullMarked
package id.jangkau.foundation.metrics;

import org.jspecify.annotations.NullMarked;
