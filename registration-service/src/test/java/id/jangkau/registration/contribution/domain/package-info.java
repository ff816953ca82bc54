@NullMarked
package id.jangkau.registration.contribution.domain;

import org.jspecify.annotations.NullMarked;
