package org.unionregistry.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionregistry.demo.copy.Rows;
import org.unionregistry.support.RegistryTest;
import org.unionregistry.support.Tables;

/** Made-up data go into an empty database, and into a database of the operator only when it is named. */
@RegistryTest
class DemoPlaceTest {
    @Autowired
    Loading loading;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Tables tables;

    @BeforeEach
    void empty() {
        tables.clear();
    }

    @Test
    void a_database_of_the_operator_is_refused_in_words_unless_named() {
        for (String forced : new String[] {null, "", "another"}) {
            assertThatThrownBy(() -> loading.ifEmpty("registry.demo.force-database", forced, target -> 1))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("\"%s\" is a database of yours".formatted(name()))
                    .hasMessageContaining("registry.demo.force-database=" + name());
        }
        assertThatCode(() -> loading.ifEmpty("registry.demo.force-database", name(), target -> 1)).doesNotThrowAnyException();
    }

    @Test
    void a_database_with_a_single_account_in_it_is_left_alone() {
        jdbc.sql("insert into user_account (id, login, status, last_name, first_name, created_at, changed_at) "
                        + "values (gen_random_uuid(), 'first', 'ACTIVE', 'Первая', 'Анна', now(), now())")
                .update();
        AtomicBoolean worked = new AtomicBoolean();

        boolean filled = loading.ifEmpty("registry.demo.force-database", name(), target -> {
            worked.set(true);
            return 1;
        });

        assertThat(filled).isFalse();
        assertThat(worked).isFalse();
    }

    @Test
    void what_fails_half_way_leaves_nothing_behind_and_can_be_done_again() {
        assertThatThrownBy(() -> loading.ifEmpty("registry.demo.force-database", name(), target -> {
            try (Rows rows = target.rows("organization_municipality", "organization_id", "name")) {
                rows.uuid(UUID.randomUUID()).text("half").end();
            }
            throw new IllegalArgumentException("killed");
        })).hasMessage("killed");

        assertThat(jdbc.sql("select count(*) from organization_municipality").query(Long.class).single()).isZero();
        assertThat(loading.ifEmpty("registry.demo.force-database", name(), target -> 1)).isTrue();
    }

    private String name() {
        return jdbc.sql("select current_database()").query(String.class).single();
    }
}
