/** From application to an agency in force, and out of it when the agreement has ended. */
@NullMarked
package id.jangkau.partner.onboarding;

import org.jspecify.annotations.NullMarked;
