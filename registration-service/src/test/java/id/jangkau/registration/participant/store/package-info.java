@NullMarked
package id.jangkau.registration.participant.store;

import org.jspecify.annotations.NullMarked;
