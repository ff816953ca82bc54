/** Images of the services without Docker: read a Dockerfile, do what it says, and look at what came of it. */
@NullMarked
package id.jangkau.image;

import org.jspecify.annotations.NullMarked;
