@NullMarked
package id.jangkau.partner.incentive.domain;

import org.jspecify.annotations.NullMarked;
