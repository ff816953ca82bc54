@NullMarked
package id.jangkau.registration.batch;

import org.jspecify.annotations.NullMarked;
