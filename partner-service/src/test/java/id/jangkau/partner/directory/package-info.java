@NullMarked
package id.jangkau.partner.directory;

import org.jspecify.annotations.NullMarked;
