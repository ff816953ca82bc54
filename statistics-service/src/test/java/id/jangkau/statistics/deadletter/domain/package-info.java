@NullMarked
package id.jangkau.statistics.deadletter.domain;

import org.jspecify.annotations.NullMarked;
