@NullMarked
package id.jangkau.local.sample;

import org.jspecify.annotations.NullMarked;
