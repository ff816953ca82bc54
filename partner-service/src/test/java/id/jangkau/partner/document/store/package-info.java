@NullMarked
package id.jangkau.partner.document.store;

import org.jspecify.annotations.NullMarked;
