package id.jangkau.statistics.answer.rest;

/** Figures that are also a table. */
public interface Tabular {
    Table table();
}
