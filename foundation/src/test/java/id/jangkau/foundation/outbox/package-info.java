@NullMarked
package id.jangkau.foundation.outbox;

import org.jspecify.annotations.NullMarked;
