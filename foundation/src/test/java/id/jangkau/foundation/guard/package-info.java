@NullMarked
package id.jangkau.foundation.guard;

import org.jspecify.annotations.NullMarked;
