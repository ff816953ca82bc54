@NullMarked
package id.jangkau.partner.directory.domain;

import org.jspecify.annotations.NullMarked;
