/** The NIK and what it says; plain Java. */
@NullMarked
package id.jangkau.registration.participant.domain;

import org.jspecify.annotations.NullMarked;
