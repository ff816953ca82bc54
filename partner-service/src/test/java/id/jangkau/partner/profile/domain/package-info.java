@NullMarked
package id.jangkau.partner.profile.domain;

import org.jspecify.annotations.NullMarked;
