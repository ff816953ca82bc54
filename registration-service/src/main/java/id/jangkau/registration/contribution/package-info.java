/** What a contribution costs: quotes by the table and the discounts of each contribution month. */
@NullMarked
package id.jangkau.registration.contribution;

import org.jspecify.annotations.NullMarked;
