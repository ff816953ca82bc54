/** What was booked for a bank on a day, to be reconciled with its own books. */
@NullMarked
package id.jangkau.registration.statement;

import org.jspecify.annotations.NullMarked;
