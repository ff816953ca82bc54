/** What an agency is, where it can stand, and what may happen to it there. */
@NullMarked
package id.jangkau.partner.agency.domain;

import org.jspecify.annotations.NullMarked;
