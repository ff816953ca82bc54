/** How an agency is answered, and how a refusal becomes a problem. */
@NullMarked
package id.jangkau.partner.agency.rest;

import org.jspecify.annotations.NullMarked;
