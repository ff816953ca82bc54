/** The whole of Jangkau on one machine: every part a process of its own, started in order, known by port, log and pid. */
@NullMarked
package id.jangkau.local.stack;

import org.jspecify.annotations.NullMarked;
