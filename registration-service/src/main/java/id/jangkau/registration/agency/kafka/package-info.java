/** Hears of agencies. */
@NullMarked
package id.jangkau.registration.agency.kafka;

import org.jspecify.annotations.NullMarked;
