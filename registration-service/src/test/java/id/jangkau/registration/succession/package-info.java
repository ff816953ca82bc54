@NullMarked
package id.jangkau.registration.succession;

import org.jspecify.annotations.NullMarked;
