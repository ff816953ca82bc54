package id.jangkau.statistics.coverage.domain;

/** What has to be known about a published figure, in both languages. */
public record Remark(String english, String indonesian) {}
