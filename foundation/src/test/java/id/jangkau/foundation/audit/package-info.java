/** Tests of the audit log. */
@NullMarked
package id.jangkau.foundation.audit;

import org.jspecify.annotations.NullMarked;
