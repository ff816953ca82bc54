@NullMarked
package id.jangkau.registration.enrollment.store;

import org.jspecify.annotations.NullMarked;
