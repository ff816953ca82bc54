/** What is demanded of whatever runs in the cluster. */
@NullMarked
package id.jangkau.kubernetes.policy;

import org.jspecify.annotations.NullMarked;
