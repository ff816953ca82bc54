@NullMarked
package id.jangkau.partner.agency;

import org.jspecify.annotations.NullMarked;
