package org.unionregistry.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unionregistry.support.TestClock;

class SameRegionTest {

    @Test
    void the_same_day_gives_the_same_region_to_the_last_byte() {
        assertThat(RegionDigest.on(TestClock.TODAY)).isEqualTo(RegionDigest.on(TestClock.TODAY));
    }
}
