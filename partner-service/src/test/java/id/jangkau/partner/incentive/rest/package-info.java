@NullMarked
package id.jangkau.partner.incentive.rest;

import org.jspecify.annotations.NullMarked;
