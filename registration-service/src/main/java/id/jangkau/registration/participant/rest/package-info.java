/** Participants over HTTP. */
@NullMarked
package id.jangkau.registration.participant.rest;

import org.jspecify.annotations.NullMarked;
