/** Coverage over HTTP, asked once or followed live. */
@NullMarked
package id.jangkau.statistics.coverage.rest;

import org.jspecify.annotations.NullMarked;
