@NullMarked
package id.jangkau.partner.attention;

import org.jspecify.annotations.NullMarked;
