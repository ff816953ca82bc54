package id.jangkau.foundation.consumer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import static org.assertj.core.api.Assertions.assertThat;

class NewestTest {
    private record State(UUID id, long version) {}

    @Property
    void keepsTheHighestVersionOfEachInTheOrderOfIdsHoweverTheyCame(
            @ForAll @Size(max = 40) List<@IntRange(min = 1, max = 9) Integer> versions, @ForAll int seed) {
        List<State> shuffled = new ArrayList<>(IntStream.range(0, versions.size())
                .mapToObj(i -> new State(id(i % 5), versions.get(i)))
                .toList());
        Collections.shuffle(shuffled, new Random(seed));

        List<State> newest = Newest.of(shuffled, State::id, State::version);

        assertThat(newest).isEqualTo(expected(shuffled));
    }

    private static UUID id(long number) {
        return new UUID(0, number);
    }

    private static List<State> expected(List<State> states) {
        return LongStream.range(0, 5)
                .mapToObj(NewestTest::id)
                .filter(id -> states.stream().anyMatch(state -> state.id().equals(id)))
                .map(id -> new State(
                        id,
                        states.stream()
                                .filter(state -> state.id().equals(id))
                                .mapToLong(State::version)
                                .max()
                                .orElseThrow()))
                .toList();
    }
}
