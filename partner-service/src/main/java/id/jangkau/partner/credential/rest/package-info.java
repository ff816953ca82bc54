/** Credentials over HTTP. */
@NullMarked
package id.jangkau.partner.credential.rest;

import org.jspecify.annotations.NullMarked;
