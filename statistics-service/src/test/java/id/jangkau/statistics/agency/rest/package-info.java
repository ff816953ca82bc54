@NullMarked
package id.jangkau.statistics.agency.rest;

import org.jspecify.annotations.NullMarked;
