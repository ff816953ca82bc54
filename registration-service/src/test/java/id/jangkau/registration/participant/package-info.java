@NullMarked
package id.jangkau.registration.participant;

import org.jspecify.annotations.NullMarked;
