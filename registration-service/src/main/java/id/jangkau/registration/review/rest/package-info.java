/** Reviews over HTTP. */
@NullMarked
package id.jangkau.registration.review.rest;

import org.jspecify.annotations.NullMarked;
