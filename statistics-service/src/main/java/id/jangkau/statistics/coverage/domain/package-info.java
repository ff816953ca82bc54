/** The arithmetic of coverage: every gap, percentage and pace is derived here from sourced figures and counters. */
@NullMarked
package id.jangkau.statistics.coverage.domain;

import org.jspecify.annotations.NullMarked;
