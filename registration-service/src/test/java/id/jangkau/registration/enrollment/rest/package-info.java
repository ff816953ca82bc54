@NullMarked
package id.jangkau.registration.enrollment.rest;

import org.jspecify.annotations.NullMarked;
