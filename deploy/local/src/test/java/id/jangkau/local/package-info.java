@NullMarked
package id.jangkau.local;

import org.jspecify.annotations.NullMarked;
