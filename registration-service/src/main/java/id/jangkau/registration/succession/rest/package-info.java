/** How far successions have come. */
@NullMarked
package id.jangkau.registration.succession.rest;

import org.jspecify.annotations.NullMarked;
