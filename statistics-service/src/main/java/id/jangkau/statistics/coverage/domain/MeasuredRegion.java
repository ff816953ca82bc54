package id.jangkau.statistics.coverage.domain;

import id.jangkau.statistics.coverage.domain.Note.Code;
import id.jangkau.statistics.reference.domain.Region;
import id.jangkau.statistics.reference.domain.Region.Level;

/**
 * A region's counters and its coverage, with what of them is hidden from readers who may not see small cells.
 *
 * @param hidden whether no count of its people is shown to them
 * @param lapsedHidden whether it is not shown to them how many lapsed
 * @param rateHidden whether its pace is not shown to them
 */
public record MeasuredRegion(
        Region region, Tally tally, Coverage coverage, boolean hidden, boolean lapsedHidden, boolean rateHidden) {
    /** The figures for that reader. */
    public RegionFigures forReader(boolean seesSmallCells) {
        if (seesSmallCells) {
            return new RegionFigures(region, tally, false, coverage);
        }
        Coverage noted = region.level() == Level.DISTRICT ? coverage.with(Code.MONTH_END_ONLY) : coverage;
        if (hidden) {
            return new RegionFigures(region, null, true, noted.withoutCounts());
        }
        return new RegionFigures(region, tally, lapsedHidden, rateHidden ? noted.withoutRate() : noted);
    }
}
