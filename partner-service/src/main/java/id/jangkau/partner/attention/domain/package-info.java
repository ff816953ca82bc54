/** What wants attention, and since or until when; plain Java. */
@NullMarked
package id.jangkau.partner.attention.domain;

import org.jspecify.annotations.NullMarked;
