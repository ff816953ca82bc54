/** Incentives and claim files over HTTP. */
@NullMarked
package id.jangkau.partner.incentive.rest;

import org.jspecify.annotations.NullMarked;
