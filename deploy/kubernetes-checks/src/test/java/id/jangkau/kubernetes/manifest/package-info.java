/** The manifests as kubectl builds them: objects to look at, and to spoil. */
@NullMarked
package id.jangkau.kubernetes.manifest;

import org.jspecify.annotations.NullMarked;
