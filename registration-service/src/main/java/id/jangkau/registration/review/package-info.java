/** Who is who: an officer decides whether somebody declared under a known NIK is the person on record. */
@NullMarked
package id.jangkau.registration.review;

import org.jspecify.annotations.NullMarked;
