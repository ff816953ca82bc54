@NullMarked
package id.jangkau.registration.region.domain;

import org.jspecify.annotations.NullMarked;
