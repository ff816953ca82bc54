@NullMarked
package id.jangkau.partner.checklist;

import org.jspecify.annotations.NullMarked;
