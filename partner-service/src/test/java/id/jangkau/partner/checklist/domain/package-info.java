@NullMarked
package id.jangkau.partner.checklist.domain;

import org.jspecify.annotations.NullMarked;
