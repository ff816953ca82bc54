/** Dead letters for the head office. */
@NullMarked
package id.jangkau.partner.deadletter.rest;

import org.jspecify.annotations.NullMarked;
