@NullMarked
package id.jangkau.partner.document;

import org.jspecify.annotations.NullMarked;
