@NullMarked
package id.jangkau.foundation.page;

import org.jspecify.annotations.NullMarked;
