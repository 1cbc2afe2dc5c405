package org.unionregistry.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unionregistry.support.TestDatabase;

class MigrationsTest {

    @Test
    void migrations_apply_to_an_empty_database_once() {
        TestDatabase database = TestDatabase.empty();

        assertThat(database.migrate()).isPositive();
        assertThat(database.migrate()).isZero();
    }
}
