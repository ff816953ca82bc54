/** May this worker be enrolled? The rules, and what an enrollment is; plain Java. */
@NullMarked
package id.jangkau.registration.enrollment.domain;

import org.jspecify.annotations.NullMarked;
