/** PostgreSQL, the Kafka broker and Keycloak as child processes: started, asked whether they are ready, stopped, killed. */
@NullMarked
package id.jangkau.local.part;

import org.jspecify.annotations.NullMarked;
