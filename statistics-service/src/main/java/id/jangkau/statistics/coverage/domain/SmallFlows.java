package id.jangkau.statistics.coverage.domain;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import id.jangkau.statistics.coverage.domain.Timeline.Item;

/**
 * Hides flows of one to four people in a timeline. Whoever knows the stocks before and after knows what flowed between:
 * so buckets are hidden in runs that together hold nothing small, and of their stocks only that at the end of the run is
 * shown. A run that is still small at the end reaches back over what came before it.
 */
final class SmallFlows {
    private SmallFlows() {}

    private record Run(int first, int last, Flow flow) {}

    /**
     * The items as they may be shown.
     *
     * @param hidden of each, whether nothing of it may be shown
     */
    static List<Item> hiddenIn(List<Item> items, List<Boolean> hidden) {
        List<Item> shown = new ArrayList<>();
        List<Run> runs = runsOf(items, hidden);
        for (Run run : runs) {
            boolean endsSafely = !run.flow().isSmall() && !hidden.get(run.last());
            for (int i = run.first(); i <= run.last(); i++) {
                Item item = items.get(i);
                boolean alone = run.first() == run.last();
                shown.add(endsSafely && alone ? item : hidden(item, endsSafely && i == run.last()));
            }
        }
        return shown;
    }

    /** Neighbours that together hold nothing small; only a single last run may. */
    private static List<Run> runsOf(List<Item> items, List<Boolean> hidden) {
        List<Run> runs = new ArrayList<>();
        Run open = null;
        for (int i = 0; i < items.size(); i++) {
            Flow flow = flowOf(items.get(i));
            Run longer = open == null
                    ? new Run(i, i, flow)
                    : new Run(open.first(), i, open.flow().plus(flow));
            open = longer.flow().isSmall() || hidden.get(i) ? longer : null;
            if (open == null) {
                runs.add(longer);
            }
        }
        return closed(runs, open);
    }

    private static List<Run> closed(List<Run> runs, @Nullable Run open) {
        if (open == null) {
            return runs;
        }
        Run last = open;
        while (last.flow().isSmall() && !runs.isEmpty()) {
            Run before = runs.removeLast();
            last = new Run(before.first(), last.last(), before.flow().plus(last.flow()));
        }
        runs.add(last);
        return runs;
    }

    private static Flow flowOf(Item item) {
        return item.flow() == null ? Flow.NOTHING : item.flow();
    }

    private static Item hidden(Item item, boolean stocksShown) {
        return stocksShown
                ? new Item(item.period(), null, item.active(), item.total(), true)
                : new Item(item.period(), null, null, null, true);
    }
}
