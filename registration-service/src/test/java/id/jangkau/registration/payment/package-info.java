@NullMarked
package id.jangkau.registration.payment;

import org.jspecify.annotations.NullMarked;
