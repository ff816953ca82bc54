@NullMarked
package id.jangkau.registration.contribution;

import org.jspecify.annotations.NullMarked;
