@NullMarked
package id.jangkau.statistics.agency.domain;

import org.jspecify.annotations.NullMarked;
