@NullMarked
package id.jangkau.partner.life;

import org.jspecify.annotations.NullMarked;
