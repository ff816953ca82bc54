@NullMarked
package id.jangkau.partner.profile;

import org.jspecify.annotations.NullMarked;
