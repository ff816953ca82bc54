/** What there is in all, for those who count by events and want to know whether they counted right. */
@NullMarked
package id.jangkau.registration.totals;

import org.jspecify.annotations.NullMarked;
