/** Accesses over HTTP. */
@NullMarked
package id.jangkau.registration.access.rest;

import org.jspecify.annotations.NullMarked;
