/** Requests that nobody would send in earnest, and whether they are answered as the documents say. */
@NullMarked
package id.jangkau.systemtests.fuzz;

import org.jspecify.annotations.NullMarked;
