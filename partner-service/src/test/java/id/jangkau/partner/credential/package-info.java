@NullMarked
package id.jangkau.partner.credential;

import org.jspecify.annotations.NullMarked;
