/** Names of officers as rows. */
@NullMarked
package id.jangkau.partner.officer.store;

import org.jspecify.annotations.NullMarked;
