/** Everything that fails does, under load and on one stack; afterwards the books of the banks must be the books of the services. */
@NullMarked
package id.jangkau.systemtests.chaos;

import org.jspecify.annotations.NullMarked;
