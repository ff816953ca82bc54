/** Prices over HTTP. */
@NullMarked
package id.jangkau.registration.contribution.rest;

import org.jspecify.annotations.NullMarked;
