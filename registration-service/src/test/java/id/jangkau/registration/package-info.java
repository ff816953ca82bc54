@NullMarked
package id.jangkau.registration;

import org.jspecify.annotations.NullMarked;
