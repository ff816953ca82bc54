/** What OpenAPI says of all services alike. */
@NullMarked
package id.jangkau.foundation.openapi;

import org.jspecify.annotations.NullMarked;
