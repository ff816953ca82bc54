@NullMarked
package id.jangkau.partner.document.domain;

import org.jspecify.annotations.NullMarked;
