@NullMarked
package id.jangkau.partner.agency.store;

import org.jspecify.annotations.NullMarked;
