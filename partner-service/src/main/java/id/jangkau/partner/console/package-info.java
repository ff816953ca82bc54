/** The officers' console: pages on which people do with the other features what systems do by their APIs. */
@NullMarked
package id.jangkau.partner.console;

import org.jspecify.annotations.NullMarked;
