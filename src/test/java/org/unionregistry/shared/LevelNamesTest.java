package org.unionregistry.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LevelNamesTest {
    private static final LocalDate CHARTER = LocalDate.of(2020, 10, 14);

    @Test
    void the_name_changes_with_the_charter() {
        LevelNames names = new LevelNames(CHARTER);

        assertThat(names.local(CHARTER.minusDays(1)) + "ая").isEqualTo("местная");
        assertThat(names.local(CHARTER) + "ых").isEqualTo("территориальных");
        assertThat(names.in("<Местн>ая и <местн>ой", CHARTER)).isEqualTo("Территориальная и территориальной");
    }

    @Test
    void without_a_day_the_older_name_stays() {
        assertThat(new LevelNames(null).in("<Местн>ая", CHARTER)).isEqualTo("Местная");
    }
}
