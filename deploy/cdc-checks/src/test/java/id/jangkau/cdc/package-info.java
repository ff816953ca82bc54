/** Debezium in place of the services' relay, as the component {@code cdc} of the manifests sets it up. */
@NullMarked
package id.jangkau.cdc;

import org.jspecify.annotations.NullMarked;
