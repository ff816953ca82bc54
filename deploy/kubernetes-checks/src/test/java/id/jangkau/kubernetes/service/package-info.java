/** What the services know of themselves: ports, topics, settings. */
@NullMarked
package id.jangkau.kubernetes.service;

import org.jspecify.annotations.NullMarked;
