/** Whether a service can do its work. Nothing here is in liveness: no part that is away comes back by killing who needs it. */
@NullMarked
package id.jangkau.foundation.health;

import org.jspecify.annotations.NullMarked;
