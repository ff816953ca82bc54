/** Calls to the public APIs with an OIDC client's tokens. */
@NullMarked
package id.jangkau.local.http;

import org.jspecify.annotations.NullMarked;
