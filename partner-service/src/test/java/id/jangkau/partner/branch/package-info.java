/** Tests of branch offices. */
@NullMarked
package id.jangkau.partner.branch;

import org.jspecify.annotations.NullMarked;
