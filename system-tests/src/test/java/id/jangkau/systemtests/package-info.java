/** The packaged services as one system, on real PostgreSQL, Kafka and Keycloak: journeys, faults, and who may do what. */
@NullMarked
package id.jangkau.systemtests;

import org.jspecify.annotations.NullMarked;
