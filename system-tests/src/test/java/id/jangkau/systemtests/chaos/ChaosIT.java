package id.jangkau.systemtests.chaos;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import id.jangkau.local.stack.Part;

/**
 * kill -9 of anything at any moment while banks post workers and pay for them: whatever was acknowledged is found everywhere,
 * and once.
 *
 * <p>System properties: {@code chaos.cycles}, and {@code chaos.seed} to kill the same parts in the same order again.
 */
class ChaosIT {
    private static final int CYCLES = Integer.getInteger("chaos.cycles", 10);
    private static final long SEED = Long.getLong("chaos.seed", System.nanoTime());
    private static final int TWO_AT_ONCE_ONE_IN = 3;
    private static final int MOST_BETWEEN_KILLS = 60;
    private static final int AFTER_THE_LAST = 50;

    private final Random random = new Random(SEED);
    private final Map<Part, Integer> kills = new EnumMap<>(Part.class);
    private final Queue<Part> deck = new ArrayDeque<>();

    @Test
    void nothingThatWasAcknowledgedIsLostAndNothingIsThereTwice() {
        System.out.printf("chaos: seed %d, %d cycles%n", SEED, CYCLES);
        try (Traffic traffic = Traffic.of(Drill.BANKS)) {
            for (int cycle = 1; cycle <= CYCLES; cycle++) {
                traffic.awaitMore(1 + random.nextInt(MOST_BETWEEN_KILLS));
                killAndRestart(victims());
            }
            traffic.awaitMore(AFTER_THE_LAST);
        }
        Reckoning reckoning = Inspection.of();
        System.out.printf(
                "chaos: seed %d, %d cycles, %s, %s%n",
                SEED, CYCLES, killsByPart(), reckoning.line(Drill.BOOKS.acknowledged()));
        System.out.printf("chaos: banks had to ask again for %s%n", CoreBanking.triedAgain());

        reckoning.mustBalance();
        Inspection.mustBeAtRest();
    }

    /** Each part once in any order before one has its second turn; now and then another beside it. */
    private Set<Part> victims() {
        if (deck.isEmpty()) {
            deck.addAll(shuffled());
        }
        Set<Part> victims = EnumSet.of(deck.remove());
        if (random.nextInt(TWO_AT_ONCE_ONE_IN) == 0) {
            victims.add(shuffled().getFirst());
        }
        return victims;
    }

    private List<Part> shuffled() {
        List<Part> all = Arrays.asList(Part.values());
        Collections.shuffle(all, random);
        return all;
    }

    /** Restarted in the order of {@link Part}: what others need to start comes first. */
    private void killAndRestart(Set<Part> victims) {
        victims.forEach(victim -> {
            Drill.STACK.kill(victim);
            kills.merge(victim, 1, Integer::sum);
        });
        victims.forEach(Drill::start);
    }

    private String killsByPart() {
        int all = kills.values().stream().mapToInt(Integer::intValue).sum();
        return all + " kills ("
                + kills.entrySet().stream()
                        .map(kill -> kill.getKey().title() + " " + kill.getValue())
                        .collect(Collectors.joining(", "))
                + ")";
    }
}
