@NullMarked
package id.jangkau.statistics.reference.rest;

import org.jspecify.annotations.NullMarked;
