@NullMarked
package id.jangkau.local.realm;

import org.jspecify.annotations.NullMarked;
