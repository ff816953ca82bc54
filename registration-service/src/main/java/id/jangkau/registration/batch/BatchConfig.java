package id.jangkau.registration.batch;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much is taken at once, and how eagerly it is worked off. */
@ConfigMapping(prefix = "jangkau.batch")
interface BatchConfig {
    /** Rows in one file. */
    @WithDefault("2000000")
    long mostRows();

    /** Bytes of one file, unpacked. */
    @WithDefault("2147483648")
    long mostBytes();

    /** Unpacked bytes for each packed one; a real file has ten. */
    @WithDefault("200")
    int mostRatio();

    /** Rows that are decided in one transaction. */
    @WithDefault("500")
    int chunkRows();

    /** Threads of this replica that work files off; with none it only receives them. */
    @WithDefault("2")
    int workers();

    /** After what time to look for the work of other replicas, and of those that died. */
    @WithDefault("1S")
    Duration pollInterval();

    /** Files that come in at once, of all banks, at this replica. */
    @WithDefault("8")
    int mostUploads();

    /** Files of one bank that wait or are worked off; it may send the next one when one of them is done. */
    @WithDefault("50")
    int mostUnfinished();

    /** After what time an upload that did not end is given up. */
    @WithDefault("24H")
    Duration longestUpload();
}
