/** What a line of the directory must look like. */
@NullMarked
package id.jangkau.partner.directory.domain;

import org.jspecify.annotations.NullMarked;
