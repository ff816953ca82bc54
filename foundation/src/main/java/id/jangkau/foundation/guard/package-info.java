/** What keeps a service standing when more is asked of it than it can do: limits on requests at once, and of each caller. */
@NullMarked
package id.jangkau.foundation.guard;

import org.jspecify.annotations.NullMarked;
