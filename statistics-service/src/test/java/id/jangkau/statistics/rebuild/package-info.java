@NullMarked
package id.jangkau.statistics.rebuild;

import org.jspecify.annotations.NullMarked;
