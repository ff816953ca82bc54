@NullMarked
package id.jangkau.partner.enrollment;

import org.jspecify.annotations.NullMarked;
