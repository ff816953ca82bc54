@NullMarked
package id.jangkau.event;

import org.jspecify.annotations.NullMarked;
