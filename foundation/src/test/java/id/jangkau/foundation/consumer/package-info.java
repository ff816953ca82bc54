@NullMarked
package id.jangkau.foundation.consumer;

import org.jspecify.annotations.NullMarked;
