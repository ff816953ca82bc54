/** Papers of a bank, as PDF: its signed agreements, its licence and its deed. Versions are added, never replaced. */
@NullMarked
package id.jangkau.partner.document;

import org.jspecify.annotations.NullMarked;
