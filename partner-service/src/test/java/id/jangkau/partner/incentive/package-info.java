@NullMarked
package id.jangkau.partner.incentive;

import org.jspecify.annotations.NullMarked;
