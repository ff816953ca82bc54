/** Reconciliation for administrators and auditors. */
@NullMarked
package id.jangkau.statistics.reconciliation.rest;

import org.jspecify.annotations.NullMarked;
