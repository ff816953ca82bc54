/** Onboarding over HTTP. */
@NullMarked
package id.jangkau.partner.onboarding.rest;

import org.jspecify.annotations.NullMarked;
