package org.unionregistry.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unionregistry.support.TestClock;

class SameRegionTest {

    @Test
    void the_same_day_gives_the_same_region_and_the_next_one_goes_on_living() {
        String one = RegionDigest.on(TestClock.TODAY);

        assertThat(RegionDigest.on(TestClock.TODAY)).isEqualTo(one);
        assertThat(RegionDigest.on(TestClock.TODAY.plusDays(1))).isNotEqualTo(one);
    }
}
