@NullMarked
package id.jangkau.registration.announcement;

import org.jspecify.annotations.NullMarked;
