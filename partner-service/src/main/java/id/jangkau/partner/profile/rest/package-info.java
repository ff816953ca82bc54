/** Profiles over HTTP. */
@NullMarked
package id.jangkau.partner.profile.rest;

import org.jspecify.annotations.NullMarked;
