/** What officers are called: history keeps subjects of tokens, and people want to read names. */
@NullMarked
package id.jangkau.partner.officer;

import org.jspecify.annotations.NullMarked;
