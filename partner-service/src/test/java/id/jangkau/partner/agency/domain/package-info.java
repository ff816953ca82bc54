@NullMarked
package id.jangkau.partner.agency.domain;

import org.jspecify.annotations.NullMarked;
