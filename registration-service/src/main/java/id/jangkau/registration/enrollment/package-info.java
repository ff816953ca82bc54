/** Where a worker is enrolled: start at EnrollWorkers. */
@NullMarked
package id.jangkau.registration.enrollment;

import org.jspecify.annotations.NullMarked;
