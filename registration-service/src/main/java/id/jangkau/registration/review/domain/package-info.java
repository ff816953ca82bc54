/** What a decision means for persons and their enrollments; plain Java. */
@NullMarked
package id.jangkau.registration.review.domain;

import org.jspecify.annotations.NullMarked;
