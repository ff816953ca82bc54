/** What officers should look at: agencies that went quiet, agreements about to end, reviews that wait. */
@NullMarked
package id.jangkau.partner.attention;

import org.jspecify.annotations.NullMarked;
