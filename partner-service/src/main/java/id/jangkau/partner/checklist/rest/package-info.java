/** The checklist over HTTP. */
@NullMarked
package id.jangkau.partner.checklist.rest;

import org.jspecify.annotations.NullMarked;
