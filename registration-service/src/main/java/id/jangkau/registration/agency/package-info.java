/** Which agencies may enroll on which days: a copy kept by partner-service's events. */
@NullMarked
package id.jangkau.registration.agency;

import org.jspecify.annotations.NullMarked;
