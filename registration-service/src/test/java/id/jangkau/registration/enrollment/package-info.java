@NullMarked
package id.jangkau.registration.enrollment;

import org.jspecify.annotations.NullMarked;
