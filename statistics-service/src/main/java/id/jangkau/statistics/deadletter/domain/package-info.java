/** What a dead letter is called, and what came of it. */
@NullMarked
package id.jangkau.statistics.deadletter.domain;

import org.jspecify.annotations.NullMarked;
