/** What must be there before an application can be approved. */
@NullMarked
package id.jangkau.partner.checklist;

import org.jspecify.annotations.NullMarked;
