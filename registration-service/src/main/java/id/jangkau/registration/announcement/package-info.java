/** Everything about enrollments told anew, for whoever lost what they had heard. */
@NullMarked
package id.jangkau.registration.announcement;

import org.jspecify.annotations.NullMarked;
