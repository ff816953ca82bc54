@NullMarked
package id.jangkau.registration.totals;

import org.jspecify.annotations.NullMarked;
