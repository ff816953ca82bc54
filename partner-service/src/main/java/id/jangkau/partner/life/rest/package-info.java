/** The life of an agency over HTTP. */
@NullMarked
package id.jangkau.partner.life.rest;

import org.jspecify.annotations.NullMarked;
