@NullMarked
package id.jangkau.partner.onboarding;

import org.jspecify.annotations.NullMarked;
