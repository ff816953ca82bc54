/** Successions, as values. */
@NullMarked
package id.jangkau.registration.succession.domain;

import org.jspecify.annotations.NullMarked;
