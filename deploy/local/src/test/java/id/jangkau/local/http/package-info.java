@NullMarked
package id.jangkau.local.http;

import org.jspecify.annotations.NullMarked;
