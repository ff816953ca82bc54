@NullMarked
package id.jangkau.local.stack;

import org.jspecify.annotations.NullMarked;
