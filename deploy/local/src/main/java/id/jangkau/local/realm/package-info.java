/** The realm as code: brought to what its file says, however often. */
@NullMarked
package id.jangkau.local.realm;

import org.jspecify.annotations.NullMarked;
