package id.jangkau.statistics.answer.rest;

/** Figures that are also SDMX-CSV 2.0. */
public interface SdmxTabular extends Tabular {
    /** With the columns {@code STRUCTURE,STRUCTURE_ID,ACTION}, then dimensions, measure and attributes. */
    Table sdmx();
}
