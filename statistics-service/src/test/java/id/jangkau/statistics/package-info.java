@NullMarked
package id.jangkau.statistics;

import org.jspecify.annotations.NullMarked;
