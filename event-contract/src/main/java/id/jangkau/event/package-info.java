/**
 * What the services tell each other. Each event carries the state after the change and the aggregate's version, so a
 * consumer may see it twice, late, or again after a rebuild, and still be right: it applies what is newer.
 *
 * <p>Nothing here identifies a person: ids and categories only.
 */
@NullMarked
package id.jangkau.event;

import org.jspecify.annotations.NullMarked;
