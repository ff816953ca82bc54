@NullMarked
package id.jangkau.statistics.reconciliation.domain;

import org.jspecify.annotations.NullMarked;
