/** How figures are answered: JSON or CSV, with how fresh they are, tags to ask again by, and who may read what. */
@NullMarked
package id.jangkau.statistics.answer.rest;

import org.jspecify.annotations.NullMarked;
