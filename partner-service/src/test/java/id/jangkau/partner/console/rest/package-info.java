@NullMarked
package id.jangkau.partner.console.rest;

import org.jspecify.annotations.NullMarked;
