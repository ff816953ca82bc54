/** SQL by name and set-based: rows as arrays, one statement for any number of them. */
@NullMarked
package id.jangkau.foundation.sql;

import org.jspecify.annotations.NullMarked;
