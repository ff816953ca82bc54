@NullMarked
package id.jangkau.partner.attention.domain;

import org.jspecify.annotations.NullMarked;
