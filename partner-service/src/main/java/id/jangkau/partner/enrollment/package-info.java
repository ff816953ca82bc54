/** What registration-service tells of the workers that agencies enroll. */
@NullMarked
package id.jangkau.partner.enrollment;

import org.jspecify.annotations.NullMarked;
