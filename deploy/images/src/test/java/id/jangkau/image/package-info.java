@NullMarked
package id.jangkau.image;

import org.jspecify.annotations.NullMarked;
