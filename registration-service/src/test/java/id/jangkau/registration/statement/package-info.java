@NullMarked
package id.jangkau.registration.statement;

import org.jspecify.annotations.NullMarked;
