@NullMarked
package id.jangkau.foundation.deadletter;

import org.jspecify.annotations.NullMarked;
