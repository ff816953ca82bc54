/** Identity numbers are never shown. */
@NullMarked
package id.jangkau.foundation.identity;

import org.jspecify.annotations.NullMarked;
