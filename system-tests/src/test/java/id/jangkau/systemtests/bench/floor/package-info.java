/** The same work without the product: plain JDBC and plain Kafka clients. */
@NullMarked
package id.jangkau.systemtests.bench.floor;

import org.jspecify.annotations.NullMarked;
