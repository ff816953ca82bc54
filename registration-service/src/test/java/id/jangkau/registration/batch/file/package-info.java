@NullMarked
package id.jangkau.registration.batch.file;

import org.jspecify.annotations.NullMarked;
