@NullMarked
package id.jangkau.registration.payment.domain;

import org.jspecify.annotations.NullMarked;
