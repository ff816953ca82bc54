@NullMarked
package id.jangkau.registration.review;

import org.jspecify.annotations.NullMarked;
