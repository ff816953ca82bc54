/** Profiles, version by version. */
@NullMarked
package id.jangkau.partner.profile.store;

import org.jspecify.annotations.NullMarked;
