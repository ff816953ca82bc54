@NullMarked
package id.jangkau.partner.console;

import org.jspecify.annotations.NullMarked;
