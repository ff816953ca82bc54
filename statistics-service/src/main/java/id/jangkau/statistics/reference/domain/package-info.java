/** Regions as plain values. */
@NullMarked
package id.jangkau.statistics.reference.domain;

import org.jspecify.annotations.NullMarked;
