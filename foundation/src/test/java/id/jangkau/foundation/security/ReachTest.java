package id.jangkau.foundation.security;

import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReachTest {
    @Test
    void aRegencyCoversItselfAndItsDistricts() {
        Reach reach = Reach.within(Set.of("51.71", "51.03"));
        assertThat(reach.covers("51.71")).isTrue();
        assertThat(reach.covers("51.71.01")).isTrue();
        assertThat(reach.covers("51.08")).isFalse();
        assertThat(reach.covers("51.7")).isFalse();
        assertThat(reach.covers("51")).isFalse();
    }

    @Test
    void aProvinceCoversItsRegenciesAndNothingThatOnlyBeginsAlike() {
        Reach reach = Reach.within(Set.of("51"));
        assertThat(reach.covers("51.08")).isTrue();
        assertThat(reach.covers("511.08")).isFalse();
    }

    @Test
    void noRegionCoversNothingAndEverywhereCoversAll() {
        assertThat(Reach.within(Set.of()).covers("51.71")).isFalse();
        assertThat(Reach.EVERYWHERE.covers("51.71")).isTrue();
    }
}
