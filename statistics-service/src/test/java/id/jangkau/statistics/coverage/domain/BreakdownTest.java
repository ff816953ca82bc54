package id.jangkau.statistics.coverage.domain;

import java.util.List;

import org.junit.jupiter.api.Test;

import id.jangkau.statistics.coverage.domain.Breakdown.Group;
import id.jangkau.statistics.coverage.domain.Breakdown.Part;
import id.jangkau.statistics.coverage.domain.RegionTable.Place;
import id.jangkau.statistics.reference.domain.Region;
import id.jangkau.statistics.reference.domain.Region.Level;

import static org.assertj.core.api.Assertions.assertThat;

class BreakdownTest {
    private static final Region BALI = new Region("51", "Bali", Level.PROVINCE);
    private static final Region DENPASAR = new Region("51.71", "Kota Denpasar", Level.REGENCY);
    private static final Region BADUNG = new Region("51.03", "Kabupaten Badung", Level.REGENCY);
    private static final List<Part> PARTS = List.of(
            part("51.71.01", "TRADER", 60),
            part("51.71.02", "TRADER", 40),
            part("51.71.01", "FISHER", 3),
            part("51.71.01", "FARMER", 20),
            part("51.03.01", "TRADER", 50),
            part("51.03.01", "FISHER", 30),
            part("51.03.01", "FARMER", 25));

    @Test
    void addsUpTheDistrictsAndPutsTheLargestFirst() {
        assertThat(Breakdown.of(BALI, PARTS).groups())
                .extracting(group ->
                        group.category().getFirst() + " " + group.tally().registered())
                .containsExactly("TRADER 150", "FARMER 45", "FISHER 33");
    }

    @Test
    void hidesInTheNeighbourWhatWouldTellASmallCellBySubtraction() {
        assertThat(Breakdown.of(BALI, PARTS).groups()).noneMatch(Group::hidden);
        assertThat(hidden(DENPASAR)).containsExactly("FARMER", "FISHER");
        assertThat(hidden(BADUNG)).containsExactly("FARMER", "FISHER");
    }

    private static List<String> hidden(Region region) {
        return Breakdown.of(region, PARTS).groups().stream()
                .filter(Group::hidden)
                .map(group -> group.category().getFirst())
                .sorted()
                .toList();
    }

    private static Part part(String district, String occupation, long people) {
        return new Part(
                new Place(district.substring(0, 5), district),
                List.of(occupation),
                new Tally(people, people, 0, people * 36_800));
    }
}
