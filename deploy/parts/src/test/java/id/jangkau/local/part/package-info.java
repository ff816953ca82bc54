@NullMarked
package id.jangkau.local.part;

import org.jspecify.annotations.NullMarked;
