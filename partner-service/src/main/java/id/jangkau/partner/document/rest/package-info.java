/** Papers over HTTP. */
@NullMarked
package id.jangkau.partner.document.rest;

import org.jspecify.annotations.NullMarked;
