/** Fresh tables, the switch, and the list of rebuilds. */
@NullMarked
package id.jangkau.statistics.rebuild.store;

import org.jspecify.annotations.NullMarked;
