/** What a paper is and how it follows another. */
@NullMarked
package id.jangkau.partner.document.domain;

import org.jspecify.annotations.NullMarked;
