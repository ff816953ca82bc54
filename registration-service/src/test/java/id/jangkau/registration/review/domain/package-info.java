@NullMarked
package id.jangkau.registration.review.domain;

import org.jspecify.annotations.NullMarked;
