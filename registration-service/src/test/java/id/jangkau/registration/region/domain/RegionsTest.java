package id.jangkau.registration.region.domain;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RegionsTest {
    private static final Region REGENCY = new Region("51.71", null);
    private static final Region DISTRICT = new Region("51.71", "51.71.01");

    private final Regions regions = new Regions(List.of(REGENCY, DISTRICT));

    @Test
    void findsARegencyAndADistrictByTheirCodes() {
        assertThat(regions.find("51.71")).contains(REGENCY);
        assertThat(regions.find("51.71.01")).contains(DISTRICT);
    }

    @Test
    void findsNothingByTheCodeOfAnother() {
        assertThat(regions.find("51.71.02")).isEmpty();
        assertThat(regions.find("51")).isEmpty();
    }
}
