@NullMarked
package id.jangkau.partner.deadletter;

import org.jspecify.annotations.NullMarked;
