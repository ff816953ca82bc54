/** Who looks at the dashboard: people who sign in at Keycloak, in a browser. Systems bring a token instead. */
@NullMarked
package id.jangkau.statistics.signin;

import org.jspecify.annotations.NullMarked;
