/** Whether what takes the objects would take them: Kubernetes itself, and its operators. */
@NullMarked
package id.jangkau.kubernetes.schema;

import org.jspecify.annotations.NullMarked;
