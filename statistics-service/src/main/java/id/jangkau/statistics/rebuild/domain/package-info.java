/** How far a rebuild has come. */
@NullMarked
package id.jangkau.statistics.rebuild.domain;

import org.jspecify.annotations.NullMarked;
