/** Parameters that several resources take: a region and a day. */
@NullMarked
package id.jangkau.statistics.reference.rest;

import org.jspecify.annotations.NullMarked;
