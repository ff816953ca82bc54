@NullMarked
package id.jangkau.partner;

import org.jspecify.annotations.NullMarked;
