@NullMarked
package id.jangkau.partner.directory.rest;

import org.jspecify.annotations.NullMarked;
