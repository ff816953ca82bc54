/** The projection made anew from the log while the old one is served. */
@NullMarked
package id.jangkau.statistics.rebuild;

import org.jspecify.annotations.NullMarked;
