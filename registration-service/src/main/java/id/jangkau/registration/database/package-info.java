/** How this service speaks SQL. */
@NullMarked
package id.jangkau.registration.database;

import org.jspecify.annotations.NullMarked;
