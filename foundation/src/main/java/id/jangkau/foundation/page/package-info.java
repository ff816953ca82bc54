/** What callers ask lists for: checked query parameters, and pages that stay stable while rows are added. */
@NullMarked
package id.jangkau.foundation.page;

import org.jspecify.annotations.NullMarked;
