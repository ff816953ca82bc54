/** Branch offices over HTTP. */
@NullMarked
package id.jangkau.partner.branch.rest;

import org.jspecify.annotations.NullMarked;
