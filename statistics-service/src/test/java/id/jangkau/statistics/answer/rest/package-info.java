/** How figures are answered. */
@NullMarked
package id.jangkau.statistics.answer.rest;

import org.jspecify.annotations.NullMarked;
