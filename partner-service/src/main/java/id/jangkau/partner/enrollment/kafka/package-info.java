/** Hears of enrollments and contributions. */
@NullMarked
package id.jangkau.partner.enrollment.kafka;

import org.jspecify.annotations.NullMarked;
