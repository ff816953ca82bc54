@NullMarked
package id.jangkau.registration.statement.rest;

import org.jspecify.annotations.NullMarked;
