@NullMarked
package id.jangkau.foundation.problem;

import org.jspecify.annotations.NullMarked;
