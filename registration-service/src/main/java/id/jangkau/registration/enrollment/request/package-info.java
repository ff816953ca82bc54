/** A worker as banks write them, singly or in a file, and what must be there before anyone can decide. */
@NullMarked
package id.jangkau.registration.enrollment.request;

import org.jspecify.annotations.NullMarked;
