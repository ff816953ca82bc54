@NullMarked
package id.jangkau.statistics.coverage.domain;

import org.jspecify.annotations.NullMarked;
