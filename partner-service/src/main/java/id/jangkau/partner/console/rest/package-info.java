/** Pages and forms as HTML that works without scripts, and who may see them. */
@NullMarked
package id.jangkau.partner.console.rest;

import org.jspecify.annotations.NullMarked;
