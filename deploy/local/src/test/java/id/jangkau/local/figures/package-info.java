@NullMarked
package id.jangkau.local.figures;

import org.jspecify.annotations.NullMarked;
