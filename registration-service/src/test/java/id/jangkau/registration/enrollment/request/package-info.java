@NullMarked
package id.jangkau.registration.enrollment.request;

import org.jspecify.annotations.NullMarked;
