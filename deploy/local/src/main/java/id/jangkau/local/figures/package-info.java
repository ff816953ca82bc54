/** The published figures beside those that the running system answers. */
@NullMarked
package id.jangkau.local.figures;

import org.jspecify.annotations.NullMarked;
