/** Starting a rebuild, and following it. */
@NullMarked
package id.jangkau.statistics.rebuild.rest;

import org.jspecify.annotations.NullMarked;
