/** The directory of rural banks: listing them, and finding them again. */
@NullMarked
package id.jangkau.partner.directory;

import org.jspecify.annotations.NullMarked;
