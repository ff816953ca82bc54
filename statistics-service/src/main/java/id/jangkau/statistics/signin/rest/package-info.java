/** The way in, the way out, and who is in. */
@NullMarked
package id.jangkau.statistics.signin.rest;

import org.jspecify.annotations.NullMarked;
