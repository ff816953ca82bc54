@NullMarked
package id.jangkau.statistics.projection.domain;

import org.jspecify.annotations.NullMarked;
