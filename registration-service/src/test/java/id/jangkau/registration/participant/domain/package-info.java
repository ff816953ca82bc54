@NullMarked
package id.jangkau.registration.participant.domain;

import org.jspecify.annotations.NullMarked;
