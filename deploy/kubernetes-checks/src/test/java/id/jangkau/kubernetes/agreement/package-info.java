/** Whether the manifests say the same as the services that they run, and as one another. */
@NullMarked
package id.jangkau.kubernetes.agreement;

import org.jspecify.annotations.NullMarked;
