/** What a bank tells of itself: its numbers, whom to call, and where its incentive is paid. */
@NullMarked
package id.jangkau.partner.profile;

import org.jspecify.annotations.NullMarked;
