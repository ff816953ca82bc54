/** What an aggregate's state adds to each day, and which of several states is the newest. */
@NullMarked
package id.jangkau.statistics.projection.domain;

import org.jspecify.annotations.NullMarked;
