@NullMarked
package id.jangkau.partner.credential.domain;

import org.jspecify.annotations.NullMarked;
