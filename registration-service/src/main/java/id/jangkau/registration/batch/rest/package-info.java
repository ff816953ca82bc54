/** Where banks send files and see what became of them. */
@NullMarked
package id.jangkau.registration.batch.rest;

import org.jspecify.annotations.NullMarked;
