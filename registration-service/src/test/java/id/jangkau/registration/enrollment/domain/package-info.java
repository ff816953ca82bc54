@NullMarked
package id.jangkau.registration.enrollment.domain;

import org.jspecify.annotations.NullMarked;
