@NullMarked
package id.jangkau.partner.credential.store;

import org.jspecify.annotations.NullMarked;
