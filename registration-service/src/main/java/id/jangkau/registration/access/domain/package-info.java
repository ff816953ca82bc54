/** What is noted of an access; plain Java. */
@NullMarked
package id.jangkau.registration.access.domain;

import org.jspecify.annotations.NullMarked;
