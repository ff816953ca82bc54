/** Attention over HTTP. */
@NullMarked
package id.jangkau.partner.attention.rest;

import org.jspecify.annotations.NullMarked;
