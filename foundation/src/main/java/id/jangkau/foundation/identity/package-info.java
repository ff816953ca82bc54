/** What is never shown: identity numbers. */
@NullMarked
package id.jangkau.foundation.identity;

import org.jspecify.annotations.NullMarked;
