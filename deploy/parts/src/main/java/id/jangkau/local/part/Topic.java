package id.jangkau.local.part;

/** A Kafka topic to be made: everything is kept in it, nothing expires. */
public record Topic(String name, int partitions) {}
