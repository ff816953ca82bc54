/** What happens to an agency in force: suspension and reinstatement, and how it ends before its time. */
@NullMarked
package id.jangkau.partner.life;

import org.jspecify.annotations.NullMarked;
