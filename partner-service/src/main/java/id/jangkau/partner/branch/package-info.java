/** Branch offices of the banks, by the codes that enrollments name. */
@NullMarked
package id.jangkau.partner.branch;

import org.jspecify.annotations.NullMarked;
