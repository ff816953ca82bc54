/** Figures of agencies as plain values. */
@NullMarked
package id.jangkau.statistics.agency.domain;

import org.jspecify.annotations.NullMarked;
