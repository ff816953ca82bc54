@NullMarked
package id.jangkau.statistics.coverage.rest;

import org.jspecify.annotations.NullMarked;
