/** Who did what to whom, when and why: entries are only ever added, and each carries the hash of the one before. */
@NullMarked
package id.jangkau.foundation.audit;

import org.jspecify.annotations.NullMarked;
